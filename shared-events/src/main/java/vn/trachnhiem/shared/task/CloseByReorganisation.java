package vn.trachnhiem.shared.task;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.identity.TaskId;

/** Ends an open obligation that has no successor, by decision. */
public record CloseByReorganisation(TaskId task, ReorganisationId reorganisation, Act act) implements Command {
    @Override
    public String subject() {
        return task.value();
    }
}
