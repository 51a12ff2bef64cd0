package vn.trachnhiem.shared.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.CorrectionId;
import vn.trachnhiem.shared.identity.TenureId;

/** Proposes to correct the dates of a tenure that was entered wrongly. */
public record ProposeTenureCorrection(
        AgencyId agency,
        CorrectionId correction,
        TenureId tenure,
        LocalDate from,
        @Nullable LocalDate until,
        Act act) implements Command {
    @Override
    public String subject() {
        return agency.value();
    }
}
