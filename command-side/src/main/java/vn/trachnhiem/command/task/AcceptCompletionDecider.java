package vn.trachnhiem.command.task;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.task.AcceptCompletion;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.CompletionAccepted;
import vn.trachnhiem.shared.task.TaskRejection;

/**
 * Another person than who assigned or submitted accepts the pending submission, which ends the task; for a task of the Chairman not an
 * officer but the Chief of Office (domain, E). Done is the day of receipt, not of acceptance.
 */
public final class AcceptCompletionDecider {
    private AcceptCompletionDecider() {}

    public static Decision<TaskEvent> decide(AcceptCompletion c, TaskState state, Rules rules) {
        return JudgeCompletion.decide(
                c.act(),
                state,
                rules,
                (pending, parties, guard) -> guard.when(
                                parties.assignedBy().is(Role.CHAIRMAN)
                                        && isOnlyOfficer(c.act().by()),
                                TaskRejection.CHIEF_CONFIRMS)
                        .accept(() -> new CompletionAccepted(c.task(), pending.number(), c.act())));
    }

    private static boolean isOnlyOfficer(Actor by) {
        return !by.is(Role.CHIEF_OF_OFFICE) && !by.is(Role.CHAIRMAN);
    }
}
