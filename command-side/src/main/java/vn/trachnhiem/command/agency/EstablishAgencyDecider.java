package vn.trachnhiem.command.agency;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.AgencyEstablished;
import vn.trachnhiem.shared.agency.EstablishAgency;

/** An agency is entered once, by Sở Nội vụ, on the legal document that sets it up; the day may be announced (domain, section E). */
public final class EstablishAgencyDecider {
    private EstablishAgencyDecider() {}

    public static Decision<AgencyEvent> decide(EstablishAgency c, AgencyState state, Rules rules) {
        return Guard.<AgencyEvent>of(c.act(), rules, Role.HOME_AFFAIRS_OFFICER)
                .unless(state instanceof AgencyState.Unestablished, ActRejection.ALREADY_EXISTS)
                .byDocument()
                .says(c.name().official())
                .says(c.name().brief())
                .accept(() -> new AgencyEstablished(c.agency(), c.kind(), c.name(), c.predecessors(), c.act()));
    }
}
