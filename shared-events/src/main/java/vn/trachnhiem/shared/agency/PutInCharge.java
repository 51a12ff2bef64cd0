package vn.trachnhiem.shared.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.TenureId;

/**
 * Records that a deputy is put in charge (phụ trách) from the effective date.
 *
 * @param until the first day on which the person no longer answers, where the decision sets a term, or where a tenure that was missing
 *     is recorded after the next one; absent while the end is open
 */
public record PutInCharge(
        AgencyId agency,
        TenureId tenure,
        PersonId person,
        String title,
        @Nullable LocalDate until,
        Act act) implements Command {
    @Override
    public String subject() {
        return agency.value();
    }
}
