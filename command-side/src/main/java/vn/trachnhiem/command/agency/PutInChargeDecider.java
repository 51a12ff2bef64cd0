package vn.trachnhiem.command.agency;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.DeputyPutInCharge;
import vn.trachnhiem.shared.agency.PutInCharge;

/** A deputy put in charge signs as a deputy but answers for the agency, so the same holds as for a head (domain, R3). */
public final class PutInChargeDecider {
    private PutInChargeDecider() {}

    public static Decision<AgencyEvent> decide(PutInCharge c, AgencyState state, Rules rules) {
        return switch (state) {
            case AgencyState.Unestablished() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case EstablishedAgency agency ->
                TenureRules.enter(
                                c.act(),
                                rules,
                                agency,
                                Tenure.of(c.tenure(), c.person(), c.act(), c.until()),
                                c.title())
                        .accept(() -> new DeputyPutInCharge(
                                c.agency(), c.tenure(), c.person(), c.title(), c.until(), c.act()));
        };
    }
}
