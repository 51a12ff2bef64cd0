package vn.trachnhiem.command.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.BEN;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.agency.GivenAgency.ANNS;
import static vn.trachnhiem.command.agency.GivenAgency.ANN_FROM;
import static vn.trachnhiem.command.agency.GivenAgency.BEN_FROM;
import static vn.trachnhiem.command.agency.GivenAgency.END;
import static vn.trachnhiem.command.agency.GivenAgency.agency;
import static vn.trachnhiem.command.agency.GivenAgency.annAppointed;
import static vn.trachnhiem.command.agency.GivenAgency.annRelieved;
import static vn.trachnhiem.command.agency.GivenAgency.by;
import static vn.trachnhiem.command.agency.GivenAgency.ended;
import static vn.trachnhiem.command.agency.GivenAgency.officer;
import static vn.trachnhiem.command.agency.GivenAgency.on;
import static vn.trachnhiem.command.agency.GivenAgency.unknown;
import static vn.trachnhiem.command.agency.GivenAgency.withoutDocument;
import static vn.trachnhiem.shared.ActRejection.DOCUMENT_MISSING;
import static vn.trachnhiem.shared.ActRejection.NOT_ENTITLED;
import static vn.trachnhiem.shared.ActRejection.UNKNOWN_SUBJECT;
import static vn.trachnhiem.shared.agency.AgencyRejection.ENDS_BEFORE_START;
import static vn.trachnhiem.shared.agency.AgencyRejection.OWN_AGENCY;
import static vn.trachnhiem.shared.agency.AgencyRejection.TENURE_ENDED;
import static vn.trachnhiem.shared.agency.AgencyRejection.TENURE_UNKNOWN;

import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.HeadRelieved;
import vn.trachnhiem.shared.agency.RelieveHead;
import vn.trachnhiem.shared.agency.TenureEnd;

class RelieveHeadDeciderTest {
    @Test
    void a_tenure_ends_by_document() {
        RelieveHead c = relieve(on(BEN_FROM));
        assertThat(decide(c, agency(annAppointed())))
                .isEqualTo(accepted(new HeadRelieved(HEALTH, ANNS, TenureEnd.RETIREMENT, c.act())));
    }

    @Test
    void a_head_may_be_relieved_on_the_second_day() {
        RelieveHead c = relieve(on(ANN_FROM.plusDays(1)));
        assertThat(decide(c, agency(annAppointed())))
                .isEqualTo(accepted(new HeadRelieved(HEALTH, ANNS, TenureEnd.RETIREMENT, c.act())));
    }

    @Test
    void a_head_is_relieved_also_when_the_agency_has_ended() {
        RelieveHead c = relieve(on(END));
        assertThat(decide(c, agency(annAppointed(), ended())))
                .isEqualTo(accepted(new HeadRelieved(HEALTH, ANNS, TenureEnd.RETIREMENT, c.act())));
    }

    @Test
    void a_term_may_end_earlier_than_set() {
        RelieveHead c = relieve(on(BEN_FROM.minusDays(1)));
        assertThat(decide(c, agency(annAppointed(BEN_FROM))))
                .isEqualTo(accepted(new HeadRelieved(HEALTH, ANNS, TenureEnd.RETIREMENT, c.act())));
    }

    @Test
    void a_term_that_is_over_cannot_end_again() {
        assertThat(decide(relieve(on(BEN_FROM)), agency(annAppointed(BEN_FROM))))
                .isEqualTo(rejected(TENURE_ENDED));
    }

    @Test
    void a_head_who_was_relieved_is_not_relieved_earlier() {
        assertThat(decide(relieve(on(BEN_FROM.minusDays(1))), agency(annAppointed(), annRelieved())))
                .isEqualTo(rejected(TENURE_ENDED));
    }

    @Test
    void a_tenure_does_not_end_on_its_first_day() {
        assertThat(decide(relieve(on(ANN_FROM)), agency(annAppointed()))).isEqualTo(rejected(ENDS_BEFORE_START));
    }

    @Test
    void an_unknown_agency_relieves_nobody() {
        assertThat(decide(relieve(on(BEN_FROM)), unknown())).isEqualTo(rejected(UNKNOWN_SUBJECT));
    }

    @Test
    void an_unknown_tenure_cannot_end() {
        assertThat(decide(relieve(on(BEN_FROM)), agency())).isEqualTo(rejected(TENURE_UNKNOWN));
    }

    @Test
    void only_home_affairs_records_the_end_of_a_tenure() {
        assertThat(decide(relieve(by(actor(BEN, HEALTH, Role.HEAD_OF_AGENCY), BEN_FROM)), agency(annAppointed())))
                .isEqualTo(rejected(NOT_ENTITLED));
    }

    @Test
    void nobody_records_the_own_relief() {
        assertThat(decide(relieve(by(officer(ANN), BEN_FROM)), agency(annAppointed())))
                .isEqualTo(rejected(OWN_AGENCY));
    }

    @Test
    void nobody_is_relieved_without_a_document() {
        assertThat(decide(relieve(withoutDocument(BEN_FROM)), agency(annAppointed())))
                .isEqualTo(rejected(DOCUMENT_MISSING));
    }

    @Test
    void the_relief_of_an_unknown_tenure_changes_nothing() {
        assertThat(agency(annRelieved())).isEqualTo(agency());
    }

    private static RelieveHead relieve(Act act) {
        return new RelieveHead(HEALTH, ANNS, TenureEnd.RETIREMENT, act);
    }

    private static Decision<AgencyEvent> decide(RelieveHead c, AgencyState state) {
        return RelieveHeadDecider.decide(c, state, Given.rules());
    }
}
