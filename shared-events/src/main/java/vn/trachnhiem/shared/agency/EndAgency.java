package vn.trachnhiem.shared.agency;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.ReorganisationId;

/** Ends an agency from the effective date of a reorganisation. */
public record EndAgency(AgencyId agency, AgencyEnding ending, ReorganisationId reorganisation, Act act)
        implements Command {
    @Override
    public String subject() {
        return agency.value();
    }
}
