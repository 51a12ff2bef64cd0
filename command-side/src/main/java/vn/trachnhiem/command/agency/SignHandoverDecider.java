package vn.trachnhiem.command.agency;

import java.util.Optional;
import java.util.stream.Stream;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Past;
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
 * Neither of the two heads records it. Who receives comes into office later at the same agency, or heads an agency that goes on in its
 * place.
 */
public final class SignHandoverDecider {
    private SignHandoverDecider() {}

    public static Decision<AgencyEvent> decide(SignHandover c, AgencyState state, Rules rules, Past past) {
        return switch (state) {
            case AgencyState.Unestablished() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case EstablishedAgency agency -> between(c, agency, rules, new Successors(past));
        };
    }

    private static Decision<AgencyEvent> between(
            SignHandover c, EstablishedAgency agency, Rules rules, Successors successors) {
        boolean stays = c.receiving().equals(c.agency());
        Tenures own = agency.tenures();
        Optional<Tenure> incoming = stays ? own.find(c.incoming()) : successors.tenure(c.receiving(), c.incoming());
        boolean goesOn = stays || (agency.end() != null && successors.goesOn(c.receiving(), agency.end()));
        return own.find(c.outgoing())
                .flatMap(outgoing -> incoming.map(next -> sign(c, outgoing, next, guard(c, rules, goesOn))))
                .orElseGet(() -> Decision.rejected(AgencyRejection.TENURE_UNKNOWN));
    }

    private static Guard<AgencyEvent> guard(SignHandover c, Rules rules, boolean goesOn) {
        return Guard.<AgencyEvent>of(c.act(), rules, Role.HOME_AFFAIRS_OFFICER)
                .unless(goesOn, AgencyRejection.HANDOVER_TO_NO_SUCCESSOR);
    }

    private static Decision<AgencyEvent> sign(
            SignHandover c, Tenure outgoing, Tenure incoming, Guard<AgencyEvent> guard) {
        return switch (outgoing.handover()) {
            case Handover.Unprepared() -> Decision.rejected(AgencyRejection.HANDOVER_NOT_PREPARED);
            case Handover.Signed() -> Decision.rejected(AgencyRejection.HANDOVER_SIGNED);
            case Handover.Prepared(var on) ->
                guard.when(outgoing.isOf(c.act().by()) || incoming.isOf(c.act().by()), AgencyRejection.OWN_AGENCY)
                        .hasHappened()
                        .notBefore(on)
                        .unless(areThree(outgoing, incoming, c.witness()), AgencyRejection.HANDOVER_NEEDS_THREE)
                        .unless(follows(c, outgoing, incoming), AgencyRejection.HANDOVER_BACKWARDS)
                        .accept(() -> new HandoverSigned(c.agency(), c.outgoing(), c.incoming(), c.witness(), c.act()));
        };
    }

    /** The head of another agency may have been in office there for long. */
    private static boolean follows(SignHandover c, Tenure outgoing, Tenure incoming) {
        return !c.receiving().equals(c.agency())
                || incoming.startsAfter(outgoing.span().from());
    }

    private static boolean areThree(Tenure outgoing, Tenure incoming, PersonId witness) {
        return Stream.of(outgoing.person(), incoming.person(), witness)
                        .distinct()
                        .count()
                == 3;
    }
}
