package vn.trachnhiem.shared.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.TenureId;

/**
 * Records that a person becomes head, or acting head (quyền), from the effective date of the decision.
 *
 * @param until the first day on which the person no longer answers, where the decision sets a term, or where a tenure that was missing
 *     is recorded after the next one; absent while the end is open
 */
public record AppointHead(
        AgencyId agency,
        TenureId tenure,
        PersonId person,
        TenureKind kind,
        String title,
        @Nullable LocalDate until,
        Act act)
        implements Command {
    @Override
    public String subject() {
        return agency.value();
    }
}
