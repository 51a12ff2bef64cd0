package vn.trachnhiem.shared.reorganisation;

import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.identity.TaskId;

/**
 * Notes that an open obligation has its receiver or was ended; by the ledger itself, whenever it learns so, listed or not.
 *
 * @param receiver who leads the task now; absent where it ended: by decision, or because it was done or cancelled before it could move
 */
public record SettleObligation(
        ReorganisationId reorganisation,
        TaskId task,
        @Nullable AgencyId receiver,
        Act act) implements Command {
    @Override
    public String subject() {
        return reorganisation.value();
    }
}
