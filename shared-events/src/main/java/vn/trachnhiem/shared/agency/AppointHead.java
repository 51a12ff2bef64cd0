package vn.trachnhiem.shared.agency;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.TenureId;

/** Records that a person becomes head, or acting head (quyền), from the effective date of the decision. */
public record AppointHead(AgencyId agency, TenureId tenure, PersonId person, TenureKind kind, String title, Act act)
        implements Command {
    @Override
    public String subject() {
        return agency.value();
    }
}
