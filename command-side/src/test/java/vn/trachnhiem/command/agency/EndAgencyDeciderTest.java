package vn.trachnhiem.command.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.agency.GivenAgency.DAO;
import static vn.trachnhiem.command.agency.GivenAgency.END;
import static vn.trachnhiem.command.agency.GivenAgency.FOUNDED;
import static vn.trachnhiem.command.agency.GivenAgency.MERGER;
import static vn.trachnhiem.command.agency.GivenAgency.agency;
import static vn.trachnhiem.command.agency.GivenAgency.annAppointed;
import static vn.trachnhiem.command.agency.GivenAgency.by;
import static vn.trachnhiem.command.agency.GivenAgency.ended;
import static vn.trachnhiem.command.agency.GivenAgency.on;
import static vn.trachnhiem.command.agency.GivenAgency.unknown;
import static vn.trachnhiem.command.agency.GivenAgency.withoutDocument;
import static vn.trachnhiem.shared.ActRejection.BEFORE_ITS_CAUSE;
import static vn.trachnhiem.shared.ActRejection.DOCUMENT_MISSING;
import static vn.trachnhiem.shared.ActRejection.NOT_ENTITLED;
import static vn.trachnhiem.shared.ActRejection.UNKNOWN_SUBJECT;
import static vn.trachnhiem.shared.agency.AgencyRejection.ENDED;

import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyEnding;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.AgencyEnded;
import vn.trachnhiem.shared.agency.EndAgency;
import vn.trachnhiem.shared.identity.ReorganisationId;

class EndAgencyDeciderTest {
    @Test
    void home_affairs_ends_an_agency_by_document() {
        EndAgency c = end(MERGER, on(END));
        assertThat(decide(c, agency(annAppointed())))
                .isEqualTo(accepted(new AgencyEnded(HEALTH, AgencyEnding.MERGED, MERGER, c.act())));
    }

    @Test
    void the_ledger_ends_an_agency_that_a_reorganisation_ends() {
        EndAgency c = end(MERGER, by(actor(DAO, OFFICE, Role.LEDGER), END));
        assertThat(decide(c, agency()))
                .isEqualTo(accepted(new AgencyEnded(HEALTH, AgencyEnding.MERGED, MERGER, c.act())));
    }

    @Test
    void an_agency_that_this_reorganisation_ended_is_left_as_it_is() {
        assertThat(decide(end(MERGER, on(END)), agency(ended()))).isEqualTo(new Decision.Nothing<>());
    }

    @Test
    void an_agency_that_another_reorganisation_ended_cannot_end_again() {
        assertThat(decide(end(new ReorganisationId("reorganisation-other"), on(END)), agency(ended())))
                .isEqualTo(rejected(ENDED));
    }

    @Test
    void an_unknown_agency_cannot_end() {
        assertThat(decide(end(MERGER, on(END)), unknown())).isEqualTo(rejected(UNKNOWN_SUBJECT));
    }

    @Test
    void nobody_else_ends_an_agency() {
        assertThat(decide(end(MERGER, by(actor(ANN, OFFICE, Role.CHAIRMAN), END)), agency()))
                .isEqualTo(rejected(NOT_ENTITLED));
    }

    @Test
    void who_may_not_end_an_agency_is_told_so_even_where_it_ended() {
        assertThat(decide(end(MERGER, by(actor(ANN, OFFICE, Role.CHAIRMAN), END)), agency(ended())))
                .isEqualTo(rejected(NOT_ENTITLED));
    }

    @Test
    void an_agency_does_not_end_without_a_document() {
        assertThat(decide(end(MERGER, withoutDocument(END)), agency())).isEqualTo(rejected(DOCUMENT_MISSING));
    }

    @Test
    void an_agency_does_not_end_before_it_exists() {
        assertThat(decide(end(MERGER, on(FOUNDED.minusDays(1))), agency())).isEqualTo(rejected(BEFORE_ITS_CAUSE));
    }

    private static EndAgency end(ReorganisationId reorganisation, Act act) {
        return new EndAgency(HEALTH, AgencyEnding.MERGED, reorganisation, act);
    }

    private static Decision<AgencyEvent> decide(EndAgency c, AgencyState state) {
        return EndAgencyDecider.decide(c, state, Given.rules());
    }
}
