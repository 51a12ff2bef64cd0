package vn.trachnhiem.command.agency;

import java.time.LocalDate;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.HeadRelieved;
import vn.trachnhiem.shared.agency.AgencyRejection;
import vn.trachnhiem.shared.agency.RelieveHead;

/**
 * A tenure ends once, after it started, by a signed decision that somebody else records (domain, E.1.9); also when the agency has ended.
 * A term that is set may end earlier, not later.
 */
public final class RelieveHeadDecider {
    private RelieveHeadDecider() {}

    public static Decision<AgencyEvent> decide(RelieveHead c, AgencyState state, Rules rules) {
        return switch (state) {
            case AgencyState.Unestablished() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case EstablishedAgency agency ->
                agency.tenures()
                        .find(c.tenure())
                        .map(tenure -> relieve(c, tenure, rules))
                        .orElseGet(() -> Decision.rejected(AgencyRejection.TENURE_UNKNOWN));
        };
    }

    private static Decision<AgencyEvent> relieve(RelieveHead c, Tenure tenure, Rules rules) {
        LocalDate day = c.act().effectiveOn();
        return Guard.<AgencyEvent>of(c.act(), rules, Role.HOME_AFFAIRS_OFFICER)
                .when(tenure.isOf(c.act().by()), AgencyRejection.OWN_AGENCY)
                .when(tenure.isOverOn(day), AgencyRejection.TENURE_ENDED)
                .byDocument()
                .unless(tenure.span().from().isBefore(day), AgencyRejection.ENDS_BEFORE_START)
                .accept(() -> new HeadRelieved(c.agency(), c.tenure(), c.cause(), c.act()));
    }
}
