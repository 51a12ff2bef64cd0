package vn.trachnhiem.command.task;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.task.AcknowledgeTask;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.TaskAcknowledged;
import vn.trachnhiem.shared.task.TaskRejection;

/** Only the lead acknowledges, once. */
public final class AcknowledgeTaskDecider {
    private AcknowledgeTaskDecider() {}

    public static Decision<TaskEvent> decide(AcknowledgeTask c, TaskState state, Rules rules) {
        return switch (state) {
            case TaskState.Unassigned() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case TaskState.Ended ended -> Decision.rejected(TaskRejection.ENDED);
            case OpenTask task ->
                Guard.<TaskEvent>of(c.act(), rules, Role.AGENCY_OFFICER, Role.HEAD_OF_AGENCY)
                        .unless(c.act().by().agency().equals(task.lead()), TaskRejection.NOT_LEAD)
                        .hasHappened()
                        .notBefore(task.assignedOn())
                        .when(task.acknowledged(), TaskRejection.ALREADY_ACKNOWLEDGED)
                        .accept(() -> new TaskAcknowledged(c.task(), c.act()));
        };
    }
}
