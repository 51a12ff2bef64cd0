package vn.trachnhiem.command.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.agency.GivenAgency.FOUNDED;
import static vn.trachnhiem.command.agency.GivenAgency.NAME;
import static vn.trachnhiem.command.agency.GivenAgency.agency;
import static vn.trachnhiem.command.agency.GivenAgency.annAppointed;
import static vn.trachnhiem.command.agency.GivenAgency.by;
import static vn.trachnhiem.command.agency.GivenAgency.on;
import static vn.trachnhiem.command.agency.GivenAgency.unknown;
import static vn.trachnhiem.command.agency.GivenAgency.withoutDocument;
import static vn.trachnhiem.shared.ActRejection.ALREADY_EXISTS;
import static vn.trachnhiem.shared.ActRejection.DOCUMENT_MISSING;
import static vn.trachnhiem.shared.ActRejection.NOT_ENTITLED;
import static vn.trachnhiem.shared.ActRejection.TEXT_MISSING;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.AgencyEstablished;
import vn.trachnhiem.shared.agency.AgencyKind;
import vn.trachnhiem.shared.agency.AgencyName;
import vn.trachnhiem.shared.agency.EstablishAgency;

class EstablishAgencyDeciderTest {
    @Test
    void an_agency_is_entered_on_its_legal_document() {
        EstablishAgency c = establish(NAME, on(FOUNDED));
        assertThat(decide(c, unknown()))
                .isEqualTo(accepted(new AgencyEstablished(HEALTH, c.kind(), NAME, c.predecessors(), c.act())));
    }

    @Test
    void only_home_affairs_enters_agencies() {
        assertThat(decide(establish(NAME, by(actor(ANN, OFFICE, Role.CHAIRMAN), FOUNDED)), unknown()))
                .isEqualTo(rejected(NOT_ENTITLED));
    }

    @Test
    void an_agency_is_entered_once() {
        assertThat(decide(establish(NAME, on(FOUNDED)), agency())).isEqualTo(rejected(ALREADY_EXISTS));
    }

    @Test
    void an_agency_is_not_entered_without_a_document() {
        assertThat(decide(establish(NAME, withoutDocument(FOUNDED)), unknown())).isEqualTo(rejected(DOCUMENT_MISSING));
    }

    @Test
    void an_agency_has_a_legal_name() {
        assertThat(decide(establish(new AgencyName(" ", "Y tế", List.of()), on(FOUNDED)), unknown()))
                .isEqualTo(rejected(TEXT_MISSING));
    }

    @Test
    void an_agency_has_a_brief_name() {
        assertThat(decide(establish(new AgencyName("Sở Y tế", "", List.of()), on(FOUNDED)), unknown()))
                .isEqualTo(rejected(TEXT_MISSING));
    }

    @Test
    void an_unknown_agency_stays_unknown_until_it_is_established() {
        assertThat(unknown().evolve(annAppointed())).isEqualTo(unknown());
    }

    private static EstablishAgency establish(AgencyName name, Act act) {
        return new EstablishAgency(HEALTH, AgencyKind.PROVINCIAL_DEPARTMENT, name, List.of(FINANCE), act);
    }

    private static Decision<AgencyEvent> decide(EstablishAgency c, AgencyState state) {
        return EstablishAgencyDecider.decide(c, state, Given.rules());
    }
}
