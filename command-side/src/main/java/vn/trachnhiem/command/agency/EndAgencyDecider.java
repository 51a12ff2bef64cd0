package vn.trachnhiem.command.agency;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.AgencyEnded;
import vn.trachnhiem.shared.agency.AgencyRejection;
import vn.trachnhiem.shared.agency.EndAgency;

/** An agency ends once, by the document of a reorganisation; the ledger itself sees to it where nobody did (domain, section E). */
public final class EndAgencyDecider {
    private EndAgencyDecider() {}

    public static Decision<AgencyEvent> decide(EndAgency c, AgencyState state, Rules rules) {
        return switch (state) {
            case AgencyState.Unestablished() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case EstablishedAgency agency -> end(c, agency, rules);
        };
    }

    private static Decision<AgencyEvent> end(EndAgency c, EstablishedAgency agency, Rules rules) {
        AgencyEnd known = agency.end();
        boolean soAlready = known != null && known.reorganisation().equals(c.reorganisation());
        return Guard.<AgencyEvent>of(c.act(), rules, Role.HOME_AFFAIRS_OFFICER, Role.LEDGER)
                .when(known != null && !soAlready, AgencyRejection.ENDED)
                .byDocument()
                .notBefore(agency.establishedOn())
                .acceptUnless(soAlready, () -> new AgencyEnded(c.agency(), c.ending(), c.reorganisation(), c.act()));
    }
}
