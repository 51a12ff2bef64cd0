package vn.trachnhiem.command.reorganisation;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.reorganisation.DivideAgency;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgencyDivided;
import vn.trachnhiem.shared.reorganisation.ReorganisationRejection;

/** By document, one agency ends and at least two others go on, by function (domain, B.1). */
public final class DivideAgencyDecider {
    private DivideAgencyDecider() {}

    public static Decision<ReorganisationEvent> decide(DivideAgency c, ReorganisationState state, Rules rules) {
        return Guard.<ReorganisationEvent>of(c.act(), rules, Role.HOME_AFFAIRS_OFFICER, Role.CHAIRMAN)
                .unless(state instanceof ReorganisationState.Undecided, ActRejection.ALREADY_EXISTS)
                .byDocument()
                .when(c.receivers().stream().distinct().count() < 2, ReorganisationRejection.RECEIVERS_MISSING)
                .when(c.receivers().contains(c.ending()), ReorganisationRejection.RECEIVER_ENDS)
                .accept(() -> new AgencyDivided(c.reorganisation(), c.ending(), c.receivers(), c.act()));
    }
}
