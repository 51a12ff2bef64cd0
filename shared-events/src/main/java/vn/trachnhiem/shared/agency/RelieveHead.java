package vn.trachnhiem.shared.agency;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.TenureId;

/** Ends a tenure: the effective date is the first day on which the person no longer answers. */
public record RelieveHead(AgencyId agency, TenureId tenure, TenureEnd cause, Act act) implements Command {
    @Override
    public String subject() {
        return agency.value();
    }
}
