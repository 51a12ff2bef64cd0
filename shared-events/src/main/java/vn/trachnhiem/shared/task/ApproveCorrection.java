package vn.trachnhiem.shared.task;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.CorrectionId;
import vn.trachnhiem.shared.identity.TaskId;

/** Approves a proposed correction; by another competent person than the one who proposed. */
public record ApproveCorrection(TaskId task, CorrectionId correction, Act act) implements Command {
    @Override
    public String subject() {
        return task.value();
    }
}
