package vn.trachnhiem.shared.agency;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.CorrectionId;

/** Approves a proposed correction; by another competent person than the one who proposed. */
public record ApproveTenureCorrection(AgencyId agency, CorrectionId correction, Act act) implements Command {
    @Override
    public String subject() {
        return agency.value();
    }
}
