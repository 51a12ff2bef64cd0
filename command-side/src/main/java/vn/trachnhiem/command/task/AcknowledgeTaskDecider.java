package vn.trachnhiem.command.task;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.task.AcknowledgeTask;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.TaskAcknowledged;
import vn.trachnhiem.shared.task.TaskRejection;

/** Only the lead acknowledges, once; after a transfer the receiver acknowledges anew. */
public final class AcknowledgeTaskDecider {
    private AcknowledgeTaskDecider() {}

    public static Decision<TaskEvent> decide(AcknowledgeTask c, TaskState state, Rules rules) {
        return TaskGuards.byLead(
                c.act(),
                state,
                rules,
                (task, guard) -> guard.when(task.parties().acknowledged(), TaskRejection.ALREADY_ACKNOWLEDGED)
                        .accept(() -> new TaskAcknowledged(c.task(), c.act())));
    }
}
