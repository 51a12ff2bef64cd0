package vn.trachnhiem.shared.inspection;

import java.time.LocalDate;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.InspectionId;
import vn.trachnhiem.shared.identity.PersonId;

/** Asks a person, also a former head, to explain a finding in writing. */
public record RequestExplanation(
        InspectionId inspection, int finding, PersonId person, AgencyId agency, String points, LocalDate dueOn, Act act)
        implements Command {
    @Override
    public String subject() {
        return inspection.value();
    }
}
