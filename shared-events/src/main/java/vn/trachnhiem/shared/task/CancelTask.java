package vn.trachnhiem.shared.task;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.TaskId;

/** The assigner ends a task, with a reason; not after acceptance. */
public record CancelTask(TaskId task, String grounds, Act act) implements Command {
    @Override
    public String subject() {
        return task.value();
    }
}
