package vn.trachnhiem.shared.task;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.TaskId;

/** The lead hands in the report of a period; a new version after a return. */
public record SubmitReport(TaskId task, int year, Deliverable deliverable, boolean nil, Act act) implements Command {
    @Override
    public String subject() {
        return task.value();
    }
}
