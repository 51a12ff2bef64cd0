package vn.trachnhiem.shared.task;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.TaskId;

/** The lead confirms that it has the task. */
public record AcknowledgeTask(TaskId task, Act act) implements Command {
    @Override
    public String subject() {
        return task.value();
    }
}
