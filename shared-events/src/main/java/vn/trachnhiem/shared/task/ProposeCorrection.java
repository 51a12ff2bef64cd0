package vn.trachnhiem.shared.task;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.CorrectionId;
import vn.trachnhiem.shared.identity.TaskId;

/** Proposes to correct what was entered wrongly about a task. */
public record ProposeCorrection(TaskId task, CorrectionId correction, Correction change, Act act) implements Command {
    @Override
    public String subject() {
        return task.value();
    }
}
