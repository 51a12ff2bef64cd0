package vn.trachnhiem.command.task;

import java.time.LocalDate;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.task.Correction;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskRejection;

/** Whether a correction has something recorded to correct, and a day that can be true; asked at the proposal and again at the approval. */
final class Correctable {
    private Correctable() {}

    static Guard<TaskEvent> check(Correction change, OpenTask task, Act act, Guard<TaskEvent> guard) {
        return switch (change) {
            case Correction.DueDate(var dueOn) -> dueDate(dueOn, task, guard);
            case Correction.SubmissionReceived(var number, var on) ->
                task.oneOff()
                        .flatMap(work -> work.submissions().numbered(number))
                        .map(s -> receipt(s.receivedOn(), on, s.submittedOn(), act, guard))
                        .orElseGet(() -> nothing(guard));
            case Correction.ReportReceipt(var year, var on) ->
                task.report(year)
                        .flatMap(Report::receipt)
                        .map(r -> receipt(r.receivedOn(), on, r.version().submittedOn(), act, guard))
                        .orElseGet(() -> nothing(guard));
        };
    }

    private static Guard<TaskEvent> dueDate(LocalDate dueOn, OpenTask task, Guard<TaskEvent> guard) {
        return task.oneOff()
                .map(work -> guard.when(work.originalDueOn().equals(dueOn), TaskRejection.NOTHING_TO_CORRECT)
                        .when(dueOn.isBefore(task.parties().assignedOn()), TaskRejection.DUE_BEFORE_ASSIGNMENT))
                .orElseGet(() -> nothing(guard));
    }

    private static Guard<TaskEvent> receipt(
            LocalDate recorded, LocalDate corrected, LocalDate submittedOn, Act act, Guard<TaskEvent> guard) {
        guard.when(recorded.equals(corrected), TaskRejection.NOTHING_TO_CORRECT);
        return TaskGuards.received(guard, corrected, submittedOn, act);
    }

    private static Guard<TaskEvent> nothing(Guard<TaskEvent> guard) {
        return guard.when(true, TaskRejection.NOTHING_TO_CORRECT);
    }
}
