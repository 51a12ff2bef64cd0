package vn.trachnhiem.command.reorganisation;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.reorganisation.ListOpenObligations;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.OpenObligationsListed;
import vn.trachnhiem.shared.reorganisation.ReorganisationRejection;

/** What is open may be listed again until the reorganisation closes; each list adds to the ones before. */
public final class ListOpenObligationsDecider {
    private ListOpenObligationsDecider() {}

    public static Decision<ReorganisationEvent> decide(ListOpenObligations c, ReorganisationState state, Rules rules) {
        return switch (state) {
            case ReorganisationState.Undecided() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case ClosedReorganisation closed -> Decision.rejected(ReorganisationRejection.CLOSED);
            case DecidedReorganisation decided ->
                Guard.<ReorganisationEvent>of(c.act(), rules, Role.LEDGER, Role.HOME_AFFAIRS_OFFICER)
                        .hasHappened()
                        .acceptUnless(
                                decided.obligations().list(c.open()),
                                () -> new OpenObligationsListed(c.reorganisation(), c.open(), c.act()));
        };
    }
}
