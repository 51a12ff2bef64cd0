package vn.trachnhiem.shared.task;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.TaskId;

/** The office returns the pending submission; the clock has not stopped. */
public record ReturnCompletion(TaskId task, String grounds, Act act) implements Command {
    @Override
    public String subject() {
        return task.value();
    }
}
