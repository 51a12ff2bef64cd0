package vn.trachnhiem.command.agency;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.HandoverPrepared;
import vn.trachnhiem.shared.agency.AgencyRejection;
import vn.trachnhiem.shared.agency.PrepareHandover;

/** What is handed over may be listed again until the minutes are signed; a new list takes the place of the old (domain, section E). */
public final class PrepareHandoverDecider {
    private PrepareHandoverDecider() {}

    public static Decision<AgencyEvent> decide(PrepareHandover c, AgencyState state, Rules rules) {
        return switch (state) {
            case AgencyState.Unestablished() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case EstablishedAgency agency ->
                agency.tenures()
                        .find(c.outgoing())
                        .map(outgoing -> prepare(c, outgoing, rules))
                        .orElseGet(() -> Decision.rejected(AgencyRejection.TENURE_UNKNOWN));
        };
    }

    private static Decision<AgencyEvent> prepare(PrepareHandover c, Tenure outgoing, Rules rules) {
        return Guard.<AgencyEvent>of(c.act(), rules, Role.HOME_AFFAIRS_OFFICER, Role.LEDGER)
                .when(outgoing.handover() instanceof Handover.Signed, AgencyRejection.HANDOVER_SIGNED)
                .hasHappened()
                .notBefore(outgoing.span().from())
                .accept(() -> new HandoverPrepared(c.agency(), c.outgoing(), c.items(), c.act()));
    }
}
