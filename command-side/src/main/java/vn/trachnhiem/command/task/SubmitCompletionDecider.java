package vn.trachnhiem.command.task;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.task.SubmitCompletion;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.CompletionSubmitted;
import vn.trachnhiem.shared.task.TaskRejection;

/** The lead hands in the result of a task with a due date, with its evidence; again only after a return. */
public final class SubmitCompletionDecider {
    private SubmitCompletionDecider() {}

    public static Decision<TaskEvent> decide(SubmitCompletion c, TaskState state, Rules rules) {
        return TaskGuards.byLead(
                c.act(),
                state,
                rules,
                (task, guard) -> task.oneOff()
                        .map(work -> decide(c, work.submissions(), guard))
                        .orElseGet(() -> guard.reject(TaskRejection.NOT_A_ONE_OFF)));
    }

    private static Decision<TaskEvent> decide(SubmitCompletion c, Submissions before, Guard<TaskEvent> guard) {
        guard.when(before.pending().isPresent(), TaskRejection.SUBMISSION_PENDING);
        before.lastReturn().ifPresent(guard::notBefore);
        return TaskGuards.received(guard, c.receivedOn(), c.act().effectiveOn(), c.act())
                .when(c.deliverable().evidence().isEmpty(), TaskRejection.EVIDENCE_MISSING)
                .accept(() ->
                        new CompletionSubmitted(c.task(), before.next(), c.deliverable(), c.receivedOn(), c.act()));
    }
}
