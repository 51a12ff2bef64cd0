package vn.trachnhiem.shared.agency;

import java.util.List;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.TenureId;

/** Lists what an outgoing head hands over, as the ledger computes it. */
public record PrepareHandover(AgencyId agency, TenureId outgoing, List<HandoverItem> items, Act act)
        implements Command {
    @Override
    public String subject() {
        return agency.value();
    }
}
