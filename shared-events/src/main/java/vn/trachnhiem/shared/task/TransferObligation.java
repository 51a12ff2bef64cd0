package vn.trachnhiem.shared.task;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.identity.TaskId;

/** Moves an open obligation to its receiver in a reorganisation; history stays (domain, R17). */
public record TransferObligation(TaskId task, AgencyId receiver, ReorganisationId reorganisation, Act act)
        implements Command {
    @Override
    public String subject() {
        return task.value();
    }
}
