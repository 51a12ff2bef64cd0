package vn.trachnhiem.shared.task;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.TaskId;

/** The recipient returns the report it received; a new version of the same period is due. */
public record ReturnReport(TaskId task, int year, String grounds, Act act) implements Command {
    @Override
    public String subject() {
        return task.value();
    }
}
