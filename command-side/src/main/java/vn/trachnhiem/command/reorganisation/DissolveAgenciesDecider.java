package vn.trachnhiem.command.reorganisation;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.reorganisation.DissolveAgencies;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesDissolved;
import vn.trachnhiem.shared.reorganisation.ReorganisationRejection;

/** By document, at least one agency ends without one successor (domain, B.1). */
public final class DissolveAgenciesDecider {
    private DissolveAgenciesDecider() {}

    public static Decision<ReorganisationEvent> decide(DissolveAgencies c, ReorganisationState state, Rules rules) {
        return Guard.<ReorganisationEvent>of(c.act(), rules, Role.HOME_AFFAIRS_OFFICER, Role.CHAIRMAN)
                .unless(state instanceof ReorganisationState.Undecided, ActRejection.ALREADY_EXISTS)
                .byDocument()
                .when(c.ending().isEmpty(), ReorganisationRejection.NOBODY_ENDS)
                .accept(() -> new AgenciesDissolved(c.reorganisation(), c.ending(), c.levelAbolished(), c.act()));
    }
}
