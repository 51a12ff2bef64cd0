package vn.trachnhiem.shared.agency;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.TenureId;

/** Records that a deputy is put in charge (phụ trách) from the effective date. */
public record PutInCharge(AgencyId agency, TenureId tenure, PersonId person, String title, Act act) implements Command {
    @Override
    public String subject() {
        return agency.value();
    }
}
