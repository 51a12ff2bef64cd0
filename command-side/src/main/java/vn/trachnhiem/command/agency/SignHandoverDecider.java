package vn.trachnhiem.command.agency;

import java.util.stream.Stream;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.HandoverSigned;
import vn.trachnhiem.shared.agency.AgencyRejection;
import vn.trachnhiem.shared.agency.SignHandover;
import vn.trachnhiem.shared.identity.PersonId;

/**
 * The minutes of a prepared handover are signed once, by three persons: who hands over, who receives, and a witness (domain, section E).
 * Neither of the two heads records it.
 */
public final class SignHandoverDecider {
    private SignHandoverDecider() {}

    public static Decision<AgencyEvent> decide(SignHandover c, AgencyState state, Rules rules) {
        return switch (state) {
            case AgencyState.Unestablished() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case EstablishedAgency agency -> between(c, agency.tenures(), rules);
        };
    }

    private static Decision<AgencyEvent> between(SignHandover c, Tenures tenures, Rules rules) {
        return tenures.find(c.outgoing())
                .flatMap(outgoing -> tenures.find(c.incoming()).map(incoming -> sign(c, outgoing, incoming, rules)))
                .orElseGet(() -> Decision.rejected(AgencyRejection.TENURE_UNKNOWN));
    }

    private static Decision<AgencyEvent> sign(SignHandover c, Tenure outgoing, Tenure incoming, Rules rules) {
        return switch (outgoing.handover()) {
            case Handover.Unprepared() -> Decision.rejected(AgencyRejection.HANDOVER_NOT_PREPARED);
            case Handover.Signed() -> Decision.rejected(AgencyRejection.HANDOVER_SIGNED);
            case Handover.Prepared(var on) ->
                Guard.<AgencyEvent>of(c.act(), rules, Role.HOME_AFFAIRS_OFFICER)
                        .when(
                                outgoing.isOf(c.act().by())
                                        || incoming.isOf(c.act().by()),
                                AgencyRejection.OWN_AGENCY)
                        .hasHappened()
                        .notBefore(on)
                        .unless(areThree(outgoing, incoming, c.witness()), AgencyRejection.HANDOVER_NEEDS_THREE)
                        .unless(incoming.startsAfter(outgoing.span().from()), AgencyRejection.HANDOVER_BACKWARDS)
                        .accept(() -> new HandoverSigned(c.agency(), c.outgoing(), c.incoming(), c.witness(), c.act()));
        };
    }

    private static boolean areThree(Tenure outgoing, Tenure incoming, PersonId witness) {
        return Stream.of(outgoing.person(), incoming.person(), witness)
                        .distinct()
                        .count()
                == 3;
    }
}
