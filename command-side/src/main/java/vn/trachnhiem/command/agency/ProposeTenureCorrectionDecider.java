package vn.trachnhiem.command.agency;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.TenureCorrectionProposed;
import vn.trachnhiem.shared.agency.AgencyRejection;
import vn.trachnhiem.shared.agency.ProposeTenureCorrection;

/**
 * A tenure that was entered wrongly is corrected by two persons; the first says which dates hold and why (domain, E.1.6 and E.3).
 * The person of the tenure may ask, too.
 */
public final class ProposeTenureCorrectionDecider {
    private ProposeTenureCorrectionDecider() {}

    public static Decision<AgencyEvent> decide(ProposeTenureCorrection c, AgencyState state, Rules rules) {
        return switch (state) {
            case AgencyState.Unestablished() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case EstablishedAgency agency ->
                TenureRules.fits(mayPropose(c, agency, rules), agency, c.tenure(), new Span(c.from(), c.until()))
                        .accept(() -> new TenureCorrectionProposed(
                                c.agency(), c.correction(), c.tenure(), c.from(), c.until(), c.act()));
        };
    }

    private static Guard<AgencyEvent> mayPropose(ProposeTenureCorrection c, EstablishedAgency agency, Rules rules) {
        return Guard.<AgencyEvent>of(c.act(), rules, Role.HOME_AFFAIRS_OFFICER, Role.LEDGER_AUDITOR)
                .unless(agency.tenures().find(c.tenure()).isPresent(), AgencyRejection.TENURE_UNKNOWN)
                .when(agency.corrections().find(c.correction()).isPresent(), ActRejection.ALREADY_EXISTS)
                .says(c.act().reason())
                .hasHappened();
    }
}
