package vn.trachnhiem.command.reorganisation;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.reorganisation.MergeAgencies;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesMerged;
import vn.trachnhiem.shared.reorganisation.ReorganisationRejection;

/** By document, at least one agency ends and another goes on in its place; the day may be announced (domain, B.1 and section E). */
public final class MergeAgenciesDecider {
    private MergeAgenciesDecider() {}

    public static Decision<ReorganisationEvent> decide(MergeAgencies c, ReorganisationState state, Rules rules) {
        return Guard.<ReorganisationEvent>of(c.act(), rules, Role.HOME_AFFAIRS_OFFICER, Role.CHAIRMAN)
                .unless(state instanceof ReorganisationState.Undecided, ActRejection.ALREADY_EXISTS)
                .byDocument()
                .when(c.ending().isEmpty(), ReorganisationRejection.NOBODY_ENDS)
                .when(c.ending().contains(c.receiver()), ReorganisationRejection.RECEIVER_ENDS)
                .accept(() -> new AgenciesMerged(c.reorganisation(), c.ending(), c.receiver(), c.act()));
    }
}
