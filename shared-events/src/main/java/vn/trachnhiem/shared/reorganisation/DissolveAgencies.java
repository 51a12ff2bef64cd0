package vn.trachnhiem.shared.reorganisation;

import java.util.List;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.ReorganisationId;

/** Agencies end without one successor; each obligation is routed by record or ended by decision. */
public record DissolveAgencies(ReorganisationId reorganisation, List<AgencyId> ending, boolean levelAbolished, Act act)
        implements Command {
    @Override
    public String subject() {
        return reorganisation.value();
    }
}
