package vn.trachnhiem.query.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.attribution.Duty;
import vn.trachnhiem.query.attribution.Ending;
import vn.trachnhiem.query.attribution.Extension;
import vn.trachnhiem.query.attribution.Lead;
import vn.trachnhiem.query.attribution.Submission;
import vn.trachnhiem.query.attribution.Tenure;
import vn.trachnhiem.query.register.EventMark;
import vn.trachnhiem.query.tasks.TaskRow;
import vn.trachnhiem.query.tenures.TenureRow;
import vn.trachnhiem.shared.task.Schedule;
import vn.trachnhiem.shared.task.TaskRole;

/** Rows of registers in the terms of the rules of attribution. */
public final class Duties {
    private Duties() {}

    /** The duties of a task: one for a standing or dated task, one for each year of a report. */
    public static Stream<DutyCase> of(TaskRow task) {
        return switch (task.schedule()) {
            case Schedule.Standing() ->
                Stream.of(
                        new DutyCase(task, null, duty(task, task.task().value(), Duty.Kind.STANDING, null, List.of())));
            case Schedule.Dated(var dueOn) ->
                Stream.of(new DutyCase(
                        task, null, duty(task, task.task().value(), Duty.Kind.DATED, dueOn, results(task))));
            case Schedule.Reports(var periods) ->
                periods.stream()
                        .map(period -> new DutyCase(
                                task,
                                period.year(),
                                duty(
                                        task,
                                        task.task().value() + "/" + period.year(),
                                        Duty.Kind.OCCURRENCE,
                                        period.lastDay(),
                                        reports(task, period.year()))));
        };
    }

    private static Duty duty(
            TaskRow task, String key, Duty.Kind kind, @Nullable LocalDate due, List<Submission> submissions) {
        return new Duty(
                key,
                kind,
                task.role() == TaskRole.ADVISE ? Duty.Role.ADVISER : Duty.Role.LEAD,
                task.leads().stream()
                        .map(lead -> new Lead(
                                lead.agency().value(), lead.from(), lead.event().eventId()))
                        .toList(),
                task.assignedOn(),
                task.registeredOn(),
                task.events().getFirst().eventId(),
                due,
                kind == Duty.Kind.DATED ? extensions(task) : List.of(),
                List.of(),
                submissions,
                List.of(),
                ending(task),
                task.parties().assigner().value(),
                task.parties().assigner().value());
    }

    private static List<Extension> extensions(TaskRow task) {
        return task.extensions().stream()
                .map(x -> new Extension(
                        x.requestedOn(),
                        x.decidedOn(),
                        x.granted() != null,
                        x.granted(),
                        latest(x.decidedBy(), x.requestedBy())))
                .toList();
    }

    private static List<Submission> results(TaskRow task) {
        return task.submissions().stream()
                .map(s -> new Submission(
                        s.submittedOn(),
                        s.receivedOn(),
                        s.acceptedOn(),
                        s.returnedOn(),
                        s.submitted().eventId(),
                        id(s.decided())))
                .toList();
    }

    /** Only what was received counts: the receipt is the legal time of a report. */
    private static List<Submission> reports(TaskRow task, int year) {
        return task.reports().stream()
                .filter(r -> r.year() == year && r.receivedOn() != null)
                .map(r -> new Submission(
                        r.submittedOn(),
                        Objects.requireNonNull(r.receivedOn()),
                        r.acceptedOn(),
                        r.returnedOn(),
                        latest(r.received(), r.submitted()),
                        id(r.decided())))
                .toList();
    }

    private static @Nullable Ending ending(TaskRow task) {
        LocalDate on = task.endedOn();
        if (on == null) {
            return null;
        }
        Ending.Kind kind = task.ending() == TaskRow.Ending.CANCELLED ? Ending.Kind.CANCELLED : Ending.Kind.WITHDRAWN;
        return new Ending(kind, on, task.events().getLast().eventId());
    }

    /** A tenure proves itself by the decision under which it was recorded (domain, R22). */
    static Tenure tenure(TenureRow row) {
        return new Tenure(
                row.tenure().value(),
                row.person().value(),
                row.agency().value(),
                switch (row.kind()) {
                    case HEAD -> Tenure.Kind.HEAD;
                    case ACTING -> Tenure.Kind.ACTING;
                    case IN_CHARGE -> Tenure.Kind.IN_CHARGE;
                },
                row.from(),
                row.until(),
                row.decision() == null ? null : row.decision().number(),
                row.events().getFirst().eventId());
    }

    private static String latest(@Nullable EventMark later, EventMark earlier) {
        return later == null ? earlier.eventId() : later.eventId();
    }

    private static @Nullable String id(@Nullable EventMark mark) {
        return mark == null ? null : mark.eventId();
    }
}
