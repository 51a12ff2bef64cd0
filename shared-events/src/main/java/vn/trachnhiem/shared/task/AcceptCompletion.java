package vn.trachnhiem.shared.task;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.TaskId;

/** The office accepts the pending submission; completion counts from the day it was received. */
public record AcceptCompletion(TaskId task, Act act) implements Command {
    @Override
    public String subject() {
        return task.value();
    }
}
