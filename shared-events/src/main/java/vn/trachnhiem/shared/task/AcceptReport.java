package vn.trachnhiem.shared.task;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.TaskId;

/** The recipient accepts the report it received. */
public record AcceptReport(TaskId task, int year, Act act) implements Command {
    @Override
    public String subject() {
        return task.value();
    }
}
