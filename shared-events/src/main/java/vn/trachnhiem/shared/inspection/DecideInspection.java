package vn.trachnhiem.shared.inspection;

import java.util.List;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.InspectionId;
import vn.trachnhiem.shared.identity.PersonId;

/** The inspection authority orders an inspection: whom, what, which period, by whom. */
public record DecideInspection(
        InspectionId inspection,
        AgencyId entity,
        String scope,
        InspectedPeriod period,
        GoverningLaw law,
        PersonId leader,
        List<PersonId> members,
        Act act)
        implements Command {
    @Override
    public String subject() {
        return inspection.value();
    }
}
