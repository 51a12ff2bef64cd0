package vn.trachnhiem.shared.task;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.identity.TaskId;

/** Puts the receiver of a reorganisation in the place of an agency that receives, assigned or coordinates an open task. */
public record TransferParty(
        TaskId task, TaskParty party, AgencyId from, AgencyId receiver, ReorganisationId reorganisation, Act act)
        implements Command {
    @Override
    public String subject() {
        return task.value();
    }
}
