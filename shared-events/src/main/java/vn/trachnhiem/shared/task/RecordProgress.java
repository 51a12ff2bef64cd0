package vn.trachnhiem.shared.task;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.TaskId;

/** The lead says how far it has come. */
public record RecordProgress(TaskId task, String note, int percent, Act act) implements Command {
    @Override
    public String subject() {
        return task.value();
    }
}
