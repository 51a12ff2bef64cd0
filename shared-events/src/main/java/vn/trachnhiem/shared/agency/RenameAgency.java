package vn.trachnhiem.shared.agency;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.AgencyId;

/** Gives an agency another name; it stays the same legal person. */
public record RenameAgency(AgencyId agency, AgencyName name, Act act) implements Command {
    @Override
    public String subject() {
        return agency.value();
    }
}
