package vn.trachnhiem.query.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.register.EventMark;
import vn.trachnhiem.query.register.Recorded;
import vn.trachnhiem.query.tasks.TaskRow.Corrected;
import vn.trachnhiem.query.tasks.TaskRow.Ending;
import vn.trachnhiem.query.tasks.TaskRow.Extension;
import vn.trachnhiem.query.tasks.TaskRow.Lead;
import vn.trachnhiem.query.tasks.TaskRow.Progress;
import vn.trachnhiem.query.tasks.TaskRow.Report;
import vn.trachnhiem.query.tasks.TaskRow.Submission;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.identity.ExtensionId;
import vn.trachnhiem.shared.task.Correction;
import vn.trachnhiem.shared.task.Schedule;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.*;

/** Folds one event into the row of its task. A row under change is held in fields, so that a case names only what it changes. */
final class TaskFold {
    private final TaskRow before;
    private final Recorded recorded;
    private Schedule schedule;
    private @Nullable LocalDate acknowledgedOn;
    private @Nullable Ending ending;
    private @Nullable LocalDate endedOn;
    private Parties parties;
    private final List<Lead> leads;
    private final List<Progress> progress;
    private final List<Extension> extensions;
    private final List<Submission> submissions;
    private final List<Report> reports;
    private final List<Corrected> corrections;

    private TaskFold(TaskRow before, Recorded recorded) {
        this.before = before;
        this.recorded = recorded;
        this.schedule = before.schedule();
        this.acknowledgedOn = before.acknowledgedOn();
        this.ending = before.ending();
        this.endedOn = before.endedOn();
        this.parties = before.parties();
        this.leads = new ArrayList<>(before.leads());
        this.progress = new ArrayList<>(before.progress());
        this.extensions = new ArrayList<>(before.extensions());
        this.submissions = new ArrayList<>(before.submissions());
        this.reports = new ArrayList<>(before.reports());
        this.corrections = new ArrayList<>(before.corrections());
    }

    static TaskRow of(@Nullable TaskRow row, Recorded recorded) {
        if (recorded.event() instanceof TaskAssigned e) {
            return assigned(e, recorded);
        }
        TaskFold fold = new TaskFold(Objects.requireNonNull(row), recorded);
        fold.apply((TaskEvent) recorded.event());
        return fold.row();
    }

    private static TaskRow assigned(TaskAssigned e, Recorded recorded) {
        LocalDate on = e.act().effectiveOn();
        return new TaskRow(
                e.task(),
                "NV-%d-%05d".formatted(on.getYear(), recorded.position()),
                e.origin(),
                e.title(),
                e.role(),
                e.area(),
                new Parties(e.assigner(), e.coordinators(), e.recipient(), List.of()),
                e.deliverable(),
                List.of(new Lead(e.lead(), on, null, recorded.mark())),
                on,
                e.act().recordedOn(),
                e.schedule(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(recorded.mark()));
    }

    private void apply(TaskEvent event) {
        EventMark mark = recorded.mark();
        LocalDate on = event.act().effectiveOn();
        switch (event) {
            case TaskAssigned e -> throw new IllegalStateException("assigned twice: " + e.task());
            case TaskAcknowledged e -> acknowledgedOn = on;
            case ProgressRecorded e -> progress.add(new Progress(on, e.note(), e.percent(), mark));
            case ExtensionRequested e ->
                extensions.add(
                        new Extension(e.extension(), on, e.proposed(), e.grounds(), null, null, null, mark, null));
            case ExtensionGranted e -> decide(e.extension(), on, e.dueOn(), null);
            case ExtensionRefused e -> decide(e.extension(), on, null, e.grounds());
            case CompletionSubmitted e ->
                submissions.add(new Submission(
                        e.submission(),
                        e.deliverable(),
                        e.act().by().person(),
                        on,
                        e.receivedOn(),
                        null,
                        null,
                        null,
                        mark,
                        null));
            case CompletionAccepted e -> decide(e.submission(), on, null, null);
            case CompletionReturned e -> decide(e.submission(), null, on, e.grounds());
            case ReportSubmitted e ->
                reports.add(new Report(
                        e.year(), e.version(), e.deliverable(), e.nil(), on, null, null, null, null, mark, null, null));
            case ReportReceived e -> receive(e.year(), e.version(), e.receivedOn());
            case ReportAccepted e -> decide(e.year(), e.version(), on, null, null);
            case ReportReturned e -> decide(e.year(), e.version(), null, on, e.grounds());
            case ObligationTransferred e -> leads.add(new Lead(e.receiver(), on, e.reorganisation(), mark));
            case PartyTransferred e ->
                parties = parties.with(
                        new Parties.Followed(e.party(), e.from(), e.receiver(), on, e.reorganisation(), mark));
            case ReorganisationNoted e -> {}
            case ReorganisationAnswered e -> {}
            case ClosedByReorganisation e -> end(Ending.CLOSED_BY_REORGANISATION, on);
            case TaskCancelled e -> end(Ending.CANCELLED, on);
            case CorrectionProposed e -> {}
            case RecordCorrected e -> correct(e.change(), e);
        }
    }

    private void end(Ending how, LocalDate on) {
        ending = how;
        endedOn = on;
    }

    private void decide(ExtensionId id, LocalDate on, @Nullable LocalDate granted, @Nullable String refusal) {
        replace(
                extensions,
                x -> x.extension().equals(id),
                x -> new Extension(
                        id,
                        x.requestedOn(),
                        x.proposed(),
                        x.grounds(),
                        on,
                        granted,
                        refusal,
                        x.requestedBy(),
                        recorded.mark()));
    }

    private void decide(
            int number, @Nullable LocalDate accepted, @Nullable LocalDate returned, @Nullable String grounds) {
        replace(
                submissions,
                s -> s.number() == number,
                s -> new Submission(
                        number,
                        s.deliverable(),
                        s.by(),
                        s.submittedOn(),
                        s.receivedOn(),
                        accepted,
                        returned,
                        grounds,
                        s.submitted(),
                        recorded.mark()));
    }

    private void receive(int year, int version, LocalDate on) {
        replace(
                reports,
                r -> r.year() == year && r.version() == version,
                r -> new Report(
                        year,
                        version,
                        r.deliverable(),
                        r.nil(),
                        r.submittedOn(),
                        on,
                        r.acceptedOn(),
                        r.returnedOn(),
                        r.grounds(),
                        r.submitted(),
                        recorded.mark(),
                        r.decided()));
    }

    private void decide(
            int year,
            int version,
            @Nullable LocalDate accepted,
            @Nullable LocalDate returned,
            @Nullable String grounds) {
        replace(
                reports,
                r -> r.year() == year && r.version() == version,
                r -> new Report(
                        year,
                        version,
                        r.deliverable(),
                        r.nil(),
                        r.submittedOn(),
                        r.receivedOn(),
                        accepted,
                        returned,
                        grounds,
                        r.submitted(),
                        r.received(),
                        recorded.mark()));
    }

    private void correct(Correction change, RecordCorrected e) {
        Act act = e.act();
        switch (change) {
            case Correction.DueDate(var dueOn) -> {
                note(e, "due-date", schedule instanceof Schedule.Dated(var was) ? was : dueOn, dueOn, act);
                schedule = new Schedule.Dated(dueOn);
            }
            case Correction.SubmissionReceived(var number, var day) -> {
                submissions.stream()
                        .filter(s -> s.number() == number)
                        .forEach(s -> note(e, "submission-received", s.receivedOn(), day, act));
                replace(submissions, s -> s.number() == number, s -> received(s, day));
            }
            case Correction.ReportReceipt(var year, var day) -> {
                Report latest = reports.stream()
                        .filter(r -> r.year() == year && r.receivedOn() != null)
                        .reduce((a, b) -> b)
                        .orElseThrow();
                note(e, "report-receipt", Objects.requireNonNull(latest.receivedOn()), day, act);
                receive(year, latest.version(), day);
            }
        }
    }

    private static Submission received(Submission s, LocalDate day) {
        return new Submission(
                s.number(),
                s.deliverable(),
                s.by(),
                s.submittedOn(),
                day,
                s.acceptedOn(),
                s.returnedOn(),
                s.grounds(),
                s.submitted(),
                s.decided());
    }

    private void note(RecordCorrected e, String what, LocalDate was, LocalDate is, Act act) {
        corrections.add(new Corrected(
                act.effectiveOn(),
                what,
                was.toString(),
                is.toString(),
                e.proposedBy(),
                act.by().person(),
                recorded.mark()));
    }

    private static <T> void replace(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        list.replaceAll(element -> which.test(element) ? change.apply(element) : element);
    }

    private TaskRow row() {
        return new TaskRow(
                before.task(),
                before.code(),
                before.origin(),
                before.title(),
                before.role(),
                before.area(),
                parties,
                before.deliverable(),
                leads,
                before.assignedOn(),
                before.registeredOn(),
                schedule,
                acknowledgedOn,
                progress,
                extensions,
                submissions,
                reports,
                ending,
                endedOn,
                corrections,
                EventMark.append(before.events(), recorded));
    }
}
