package vn.trachnhiem.shared.reorganisation;

import java.util.List;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.ReorganisationId;

/** Agencies end and one goes on in their place. */
public record MergeAgencies(ReorganisationId reorganisation, List<AgencyId> ending, AgencyId receiver, Act act)
        implements Command {
    @Override
    public String subject() {
        return reorganisation.value();
    }
}
