package vn.trachnhiem.command.agency;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.AgencyRenamed;
import vn.trachnhiem.shared.agency.AgencyRejection;
import vn.trachnhiem.shared.agency.RenameAgency;

/** An agency gets a name that it does not have on that day, by document; it stays the same legal person (domain, B.1). */
public final class RenameAgencyDecider {
    private RenameAgencyDecider() {}

    public static Decision<AgencyEvent> decide(RenameAgency c, AgencyState state, Rules rules) {
        return switch (state) {
            case AgencyState.Unestablished() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case EstablishedAgency agency ->
                Guard.<AgencyEvent>of(c.act(), rules, Role.HOME_AFFAIRS_OFFICER)
                        .when(agency.hasEndedOn(c.act().effectiveOn()), AgencyRejection.ENDED)
                        .byDocument()
                        .says(c.name().official())
                        .says(c.name().brief())
                        .notBefore(agency.establishedOn())
                        .when(agency.names().isCalled(c.name(), c.act().effectiveOn()), AgencyRejection.NAME_UNCHANGED)
                        .accept(() -> new AgencyRenamed(c.agency(), c.name(), c.act()));
        };
    }
}
