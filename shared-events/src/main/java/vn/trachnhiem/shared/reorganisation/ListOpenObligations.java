package vn.trachnhiem.shared.reorganisation;

import java.util.List;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.identity.TaskId;

/** Names the open obligations of the ending agencies, as the ledger computed them. */
public record ListOpenObligations(ReorganisationId reorganisation, List<TaskId> open, Act act) implements Command {
    @Override
    public String subject() {
        return reorganisation.value();
    }
}
