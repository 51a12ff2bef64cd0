package vn.trachnhiem.shared.agency;

import java.util.List;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.AgencyId;

/** Enters an agency that a legal document sets up, from its effective date. */
public record EstablishAgency(AgencyId agency, AgencyKind kind, AgencyName name, List<AgencyId> predecessors, Act act)
        implements Command {
    @Override
    public String subject() {
        return agency.value();
    }
}
