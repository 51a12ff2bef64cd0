package vn.trachnhiem.command.agency;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.HeadAppointed;
import vn.trachnhiem.shared.agency.AgencyRejection;
import vn.trachnhiem.shared.agency.AppointHead;
import vn.trachnhiem.shared.agency.TenureKind;

/** Only heads and acting heads are appointed; the day may be announced (domain, R3 and E.2). */
public final class AppointHeadDecider {
    private AppointHeadDecider() {}

    public static Decision<AgencyEvent> decide(AppointHead c, AgencyState state, Rules rules) {
        return switch (state) {
            case AgencyState.Unestablished() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case EstablishedAgency agency ->
                TenureRules.enter(
                                c.act(),
                                rules,
                                agency,
                                Tenure.of(c.tenure(), c.person(), c.act(), c.until()),
                                c.title())
                        .when(c.kind() == TenureKind.IN_CHARGE, AgencyRejection.IN_CHARGE_IS_AN_OWN_ACT)
                        .accept(() -> new HeadAppointed(
                                c.agency(), c.tenure(), c.person(), c.kind(), c.title(), c.until(), c.act()));
        };
    }
}
