package vn.trachnhiem.shared.task;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.identity.TaskId;

/** Tells a task that a reorganisation lists it as open and waits for what becomes of it; by the ledger itself. */
public record NoteReorganisation(TaskId task, ReorganisationId reorganisation, Act act) implements Command {
    @Override
    public String subject() {
        return task.value();
    }
}
