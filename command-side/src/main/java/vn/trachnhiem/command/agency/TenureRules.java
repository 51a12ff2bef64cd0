package vn.trachnhiem.command.agency;

import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyRejection;
import vn.trachnhiem.shared.identity.TenureId;

/** What holds for every tenure, however it is entered. */
final class TenureRules {
    private TenureRules() {}

    /** A tenure is entered by Sở Nội vụ on a signed decision, never by the person appointed (domain, E.1.9). */
    static Guard<AgencyEvent> enter(Act act, Rules rules, EstablishedAgency agency, Tenure tenure, String title) {
        Guard<AgencyEvent> guard = Guard.<AgencyEvent>of(act, rules, Role.HOME_AFFAIRS_OFFICER)
                .when(tenure.isOf(act.by()), AgencyRejection.OWN_AGENCY)
                .when(agency.tenures().find(tenure.id()).isPresent(), ActRejection.ALREADY_EXISTS)
                .byDocument()
                .says(title);
        return fits(guard, agency, tenure.id(), tenure.span());
    }

    /** A tenure lies within the life of its agency, has at least one day, and shares none with another (domain, R2). */
    static Guard<AgencyEvent> fits(Guard<AgencyEvent> guard, EstablishedAgency agency, TenureId tenure, Span span) {
        return guard.when(agency.hasEndedOn(span.from()), AgencyRejection.ENDED)
                .when(span.from().isBefore(agency.establishedOn()), ActRejection.BEFORE_ITS_CAUSE)
                .when(span.isEmpty(), AgencyRejection.ENDS_BEFORE_START)
                .when(agency.tenures().overlap(tenure, span), AgencyRejection.TENURES_OVERLAP);
    }
}
