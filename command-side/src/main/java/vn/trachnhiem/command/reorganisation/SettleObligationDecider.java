package vn.trachnhiem.command.reorganisation;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.ObligationSettled;
import vn.trachnhiem.shared.reorganisation.SettleObligation;

/**
 * The ledger itself notes where each obligation went. It learns so after the fact and in its own time, so neither the list nor the
 * closing can refuse it (ADR 0005); an obligation that moves on has its latest receiver.
 */
public final class SettleObligationDecider {
    private SettleObligationDecider() {}

    public static Decision<ReorganisationEvent> decide(SettleObligation c, ReorganisationState state, Rules rules) {
        return switch (state) {
            case ReorganisationState.Undecided() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case DecidedReorganisation decided -> settle(c, decided.obligations(), rules);
            case ClosedReorganisation closed -> settle(c, closed.obligations(), rules);
        };
    }

    private static Decision<ReorganisationEvent> settle(SettleObligation c, OpenObligations known, Rules rules) {
        return Guard.<ReorganisationEvent>of(c.act(), rules, Role.LEDGER)
                .acceptUnless(
                        known.areSettled(c.task(), c.receiver()),
                        () -> new ObligationSettled(c.reorganisation(), c.task(), c.receiver(), c.act()));
    }
}
