package vn.trachnhiem.command.agency;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.TenureCorrected;
import vn.trachnhiem.shared.agency.AgencyRejection;
import vn.trachnhiem.shared.agency.ApproveTenureCorrection;

/**
 * A correction is approved once, by another competent person than the one who proposed it, and never by the person of the tenure
 * (domain, E.1.6). The dates must still fit, as other tenures may have been entered since.
 */
public final class ApproveTenureCorrectionDecider {
    private ApproveTenureCorrectionDecider() {}

    public static Decision<AgencyEvent> decide(ApproveTenureCorrection c, AgencyState state, Rules rules) {
        return switch (state) {
            case AgencyState.Unestablished() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case EstablishedAgency agency ->
                agency.corrections()
                        .find(c.correction())
                        .map(proposed -> approve(c, proposed, agency, rules))
                        .orElseGet(() -> Decision.rejected(AgencyRejection.CORRECTION_UNKNOWN));
        };
    }

    private static Decision<AgencyEvent> approve(
            ApproveTenureCorrection c, TenureCorrection proposed, EstablishedAgency agency, Rules rules) {
        Actor by = c.act().by();
        Guard<AgencyEvent> guard = Guard.<AgencyEvent>of(c.act(), rules, Role.HOME_AFFAIRS_OFFICER, Role.LEDGER_AUDITOR)
                .when(proposed.decided(), AgencyRejection.CORRECTION_DECIDED)
                .when(proposed.proposedBy().equals(by.person()), AgencyRejection.CORRECTION_NEEDS_TWO)
                .when(
                        agency.tenures()
                                .find(proposed.tenure())
                                .filter(t -> t.isOf(by))
                                .isPresent(),
                        AgencyRejection.OWN_AGENCY)
                .hasHappened()
                .notBefore(proposed.proposedOn());
        return TenureRules.fits(guard, agency, proposed.tenure(), proposed.span())
                .accept(() -> corrected(c, proposed));
    }

    private static TenureCorrected corrected(ApproveTenureCorrection c, TenureCorrection proposed) {
        return new TenureCorrected(
                c.agency(),
                c.correction(),
                proposed.tenure(),
                proposed.span().from(),
                proposed.span().until(),
                proposed.proposedBy(),
                c.act());
    }
}
