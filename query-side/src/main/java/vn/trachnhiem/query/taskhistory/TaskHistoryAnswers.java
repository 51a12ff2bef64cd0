package vn.trachnhiem.query.taskhistory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.Registers;
import vn.trachnhiem.query.answers.Duties;
import vn.trachnhiem.query.answers.DutyCase.Judged;
import vn.trachnhiem.query.answers.Knowledge;
import vn.trachnhiem.query.answers.Snapshot;
import vn.trachnhiem.query.attribution.Posts;
import vn.trachnhiem.query.register.EventMark;
import vn.trachnhiem.query.tasks.TaskRow;
import vn.trachnhiem.query.trail.Perspective;
import vn.trachnhiem.query.trail.Timeline;
import vn.trachnhiem.query.trail.TrailLines;
import vn.trachnhiem.shared.answer.TimeStatus;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.taskhistory.AskTask;
import vn.trachnhiem.shared.taskhistory.TaskHistory;
import vn.trachnhiem.shared.taskhistory.TaskHistory.HandedIn;
import vn.trachnhiem.shared.taskhistory.TaskHistory.PendingExtension;
import vn.trachnhiem.shared.taskhistory.TaskHistory.PendingReport;

/** Answers what happened to a task; null where the ledger did not know it at the cut. */
public final class TaskHistoryAnswers {
    private final Knowledge knowledge;

    public TaskHistoryAnswers(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @QueryHandler
    public @Nullable TaskHistory answer(AskTask question) {
        Snapshot snapshot = knowledge.at(question.on(), question.asOf());
        return find(snapshot, question.task())
                .map(task -> history(snapshot, task))
                .orElse(null);
    }

    private static Optional<TaskRow> find(Snapshot snapshot, String task) {
        return task.startsWith("task-")
                ? snapshot.one(Registers.TASKS, task)
                : snapshot.where(Registers.TASKS, "code = ?", task).stream().findFirst();
    }

    private static TaskHistory history(Snapshot snapshot, TaskRow task) {
        Posts posts = snapshot.posts();
        LocalDate on = snapshot.cut().on();
        List<Judged> duties =
                Duties.of(task).map(duty -> duty.judge(snapshot, posts)).toList();
        AgencyId lead = new AgencyId(duties.getFirst().duty().duty().leadOn(on).agencyId());
        AgencyId recipient = task.parties().recipientOn(on);
        TrailLines lines = new TrailLines(snapshot);
        return new TaskHistory(
                snapshot.cutoff(),
                task.task(),
                task.code(),
                task.title(),
                task.role(),
                task.area(),
                snapshot.names().agency(task.parties().assignerOn(on)),
                snapshot.names().agency(lead),
                task.parties().coordinatorsOn(on, lead).stream()
                        .map(snapshot.names()::agency)
                        .toList(),
                recipient == null ? null : snapshot.names().agency(recipient),
                lines.person(posts.holderOn(lead.value(), on)),
                task.deliverable(),
                lines.source(task.origin()).orElse(null),
                task.assignedOn(),
                task.acknowledgedOn(),
                hasEnded(task, duties),
                pendingSubmission(task),
                pendingExtension(task),
                pendingReports(task),
                handedIn(snapshot, task),
                duties.stream()
                        .map(judged -> lines.line(judged, new Perspective.OfAgency(lead.value())))
                        .toList(),
                new Timeline(snapshot)
                        .entries(
                                task.events().stream().map(EventMark::eventId).toList(),
                                Map.of(task.task().value(), task)));
    }

    private static boolean hasEnded(TaskRow task, List<Judged> duties) {
        return task.endedOn() != null
                || duties.stream()
                        .allMatch(judged ->
                                judged.status() == TimeStatus.DONE_IN_TIME || judged.status() == TimeStatus.DONE_LATE);
    }

    private static @Nullable Integer pendingSubmission(TaskRow task) {
        return task.submissions().stream()
                .filter(each -> each.decided() == null)
                .map(TaskRow.Submission::number)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable PendingExtension pendingExtension(TaskRow task) {
        return task.extensions().stream()
                .filter(each -> each.decidedOn() == null)
                .map(each -> new PendingExtension(each.extension(), each.proposed(), each.grounds()))
                .findFirst()
                .orElse(null);
    }

    private static List<PendingReport> pendingReports(TaskRow task) {
        return task.reports().stream()
                .filter(each -> each.decided() == null)
                .map(each -> new PendingReport(each.year(), each.version(), each.receivedOn() != null))
                .toList();
    }

    private static List<HandedIn> handedIn(Snapshot snapshot, TaskRow task) {
        Stream<HandedIn> results = task.submissions().stream()
                .map(s -> new HandedIn(
                        null,
                        s.number(),
                        s.deliverable().document(),
                        snapshot.names().person(s.deliverable().signatory()),
                        s.deliverable().capacity(),
                        s.deliverable().evidence(),
                        s.submittedOn(),
                        s.receivedOn(),
                        s.acceptedOn(),
                        s.returnedOn(),
                        s.grounds(),
                        snapshot.links().ofMarks(marks(s.submitted(), null, s.decided()))));
        Stream<HandedIn> reports = task.reports().stream()
                .map(r -> new HandedIn(
                        r.year(),
                        r.version(),
                        r.deliverable().document(),
                        snapshot.names().person(r.deliverable().signatory()),
                        r.deliverable().capacity(),
                        r.deliverable().evidence(),
                        r.submittedOn(),
                        r.receivedOn(),
                        r.acceptedOn(),
                        r.returnedOn(),
                        r.grounds(),
                        snapshot.links().ofMarks(marks(r.submitted(), r.received(), r.decided()))));
        return Stream.concat(results, reports)
                .filter(each -> !each.submittedOn().isAfter(snapshot.cut().on()))
                .toList();
    }

    private static List<EventMark> marks(EventMark first, @Nullable EventMark second, @Nullable EventMark third) {
        List<EventMark> marks = new ArrayList<>(List.of(first));
        if (second != null) {
            marks.add(second);
        }
        if (third != null) {
            marks.add(third);
        }
        return marks;
    }
}
