package vn.trachnhiem.command.agency;

import java.time.LocalDate;
import vn.trachnhiem.shared.agency.AgencyEvent.TenureCorrectionProposed;
import vn.trachnhiem.shared.identity.CorrectionId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.TenureId;

/** A proposal to read the dates of a tenure otherwise. */
public record TenureCorrection(
        CorrectionId id, TenureId tenure, Span span, PersonId proposedBy, LocalDate proposedOn, boolean decided) {
    static TenureCorrection from(TenureCorrectionProposed event) {
        return new TenureCorrection(
                event.correction(),
                event.tenure(),
                new Span(event.from(), event.until()),
                event.act().by().person(),
                event.act().effectiveOn(),
                false);
    }

    TenureCorrection asDecided() {
        return new TenureCorrection(id, tenure, span, proposedBy, proposedOn, true);
    }
}
