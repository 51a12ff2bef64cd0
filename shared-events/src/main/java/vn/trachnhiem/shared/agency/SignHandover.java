package vn.trachnhiem.shared.agency;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.TenureId;

/**
 * Records the signed handover minutes of an outgoing and an incoming head before a witness of Sở Nội vụ.
 *
 * @param receiving the agency of who receives: the same, or the one that goes on in its place
 */
public record SignHandover(
        AgencyId agency, TenureId outgoing, AgencyId receiving, TenureId incoming, PersonId witness, Act act)
        implements Command {
    @Override
    public String subject() {
        return agency.value();
    }
}
