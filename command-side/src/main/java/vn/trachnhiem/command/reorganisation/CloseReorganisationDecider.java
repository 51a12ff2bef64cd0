package vn.trachnhiem.command.reorganisation;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.reorganisation.CloseReorganisation;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.ReorganisationClosed;
import vn.trachnhiem.shared.reorganisation.ReorganisationRejection;

/** A reorganisation closes once it is effective, its open obligations are listed, and each is settled (domain, B.1.2 and section E). */
public final class CloseReorganisationDecider {
    private CloseReorganisationDecider() {}

    public static Decision<ReorganisationEvent> decide(CloseReorganisation c, ReorganisationState state, Rules rules) {
        return switch (state) {
            case ReorganisationState.Undecided() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case ClosedReorganisation closed -> Decision.rejected(ReorganisationRejection.CLOSED);
            case DecidedReorganisation decided -> close(c, decided, rules);
        };
    }

    private static Decision<ReorganisationEvent> close(
            CloseReorganisation c, DecidedReorganisation decided, Rules rules) {
        long unsettled = decided.obligations().unsettled();
        return Guard.<ReorganisationEvent>of(c.act(), rules, Role.HOME_AFFAIRS_OFFICER, Role.CHAIRMAN)
                .unless(decided.obligations().listed(), ReorganisationRejection.NOT_LISTED)
                .when(unsettled > 0, ReorganisationRejection.OPEN_WITHOUT_RECEIVER, Long.toString(unsettled))
                .hasHappened()
                .notBefore(decided.effectiveOn())
                .accept(() -> new ReorganisationClosed(c.reorganisation(), c.act()));
    }
}
