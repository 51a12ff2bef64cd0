package vn.trachnhiem.command.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.agency.GivenAgency.ANN_FROM;
import static vn.trachnhiem.command.agency.GivenAgency.BEN_FROM;
import static vn.trachnhiem.command.agency.GivenAgency.END;
import static vn.trachnhiem.command.agency.GivenAgency.FOUNDED;
import static vn.trachnhiem.command.agency.GivenAgency.NAME;
import static vn.trachnhiem.command.agency.GivenAgency.OTHER_NAME;
import static vn.trachnhiem.command.agency.GivenAgency.agency;
import static vn.trachnhiem.command.agency.GivenAgency.by;
import static vn.trachnhiem.command.agency.GivenAgency.ended;
import static vn.trachnhiem.command.agency.GivenAgency.on;
import static vn.trachnhiem.command.agency.GivenAgency.unknown;
import static vn.trachnhiem.command.agency.GivenAgency.withoutDocument;
import static vn.trachnhiem.shared.ActRejection.BEFORE_ITS_CAUSE;
import static vn.trachnhiem.shared.ActRejection.DOCUMENT_MISSING;
import static vn.trachnhiem.shared.ActRejection.NOT_ENTITLED;
import static vn.trachnhiem.shared.ActRejection.TEXT_MISSING;
import static vn.trachnhiem.shared.ActRejection.UNKNOWN_SUBJECT;
import static vn.trachnhiem.shared.agency.AgencyRejection.ENDED;
import static vn.trachnhiem.shared.agency.AgencyRejection.NAME_UNCHANGED;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.AgencyRenamed;
import vn.trachnhiem.shared.agency.AgencyName;
import vn.trachnhiem.shared.agency.RenameAgency;

class RenameAgencyDeciderTest {
    @Test
    void an_agency_gets_another_name_by_document() {
        RenameAgency c = rename(OTHER_NAME, on(BEN_FROM));
        assertThat(decide(c, agency())).isEqualTo(accepted(new AgencyRenamed(HEALTH, OTHER_NAME, c.act())));
    }

    @Test
    void an_agency_may_be_called_so_again() {
        RenameAgency c = rename(NAME, on(END));
        assertThat(decide(c, agency(renamed()))).isEqualTo(accepted(new AgencyRenamed(HEALTH, NAME, c.act())));
    }

    @Test
    void a_name_of_the_past_is_compared_with_the_name_of_its_day() {
        RenameAgency c = rename(OTHER_NAME, on(ANN_FROM));
        assertThat(decide(c, agency(renamed()))).isEqualTo(accepted(new AgencyRenamed(HEALTH, OTHER_NAME, c.act())));
    }

    @Test
    void an_unknown_agency_cannot_be_renamed() {
        assertThat(decide(rename(OTHER_NAME, on(BEN_FROM)), unknown())).isEqualTo(rejected(UNKNOWN_SUBJECT));
    }

    @Test
    void only_home_affairs_renames() {
        assertThat(decide(rename(OTHER_NAME, by(actor(ANN, OFFICE, Role.LEDGER), BEN_FROM)), agency()))
                .isEqualTo(rejected(NOT_ENTITLED));
    }

    @Test
    void the_name_it_has_on_that_day_is_not_another() {
        assertThat(decide(rename(OTHER_NAME, on(END)), agency(renamed()))).isEqualTo(rejected(NAME_UNCHANGED));
    }

    @Test
    void an_agency_is_not_renamed_on_the_day_it_ended() {
        assertThat(decide(rename(OTHER_NAME, on(END)), agency(ended()))).isEqualTo(rejected(ENDED));
    }

    @Test
    void a_name_of_the_day_before_the_end_can_be_recorded_late() {
        RenameAgency c = rename(OTHER_NAME, on(END.minusDays(1)));
        assertThat(decide(c, agency(ended()))).isEqualTo(accepted(new AgencyRenamed(HEALTH, OTHER_NAME, c.act())));
    }

    @Test
    void an_agency_is_not_renamed_without_a_document() {
        assertThat(decide(rename(OTHER_NAME, withoutDocument(BEN_FROM)), agency()))
                .isEqualTo(rejected(DOCUMENT_MISSING));
    }

    @Test
    void the_new_name_says_something() {
        assertThat(decide(rename(new AgencyName("", "Y tế", List.of()), on(BEN_FROM)), agency()))
                .isEqualTo(rejected(TEXT_MISSING));
    }

    @Test
    void the_new_brief_name_says_something() {
        assertThat(decide(rename(new AgencyName("Sở Y tế", " ", List.of()), on(BEN_FROM)), agency()))
                .isEqualTo(rejected(TEXT_MISSING));
    }

    @Test
    void an_agency_is_not_renamed_before_it_exists() {
        assertThat(decide(rename(OTHER_NAME, on(FOUNDED.minusDays(1))), agency()))
                .isEqualTo(rejected(BEFORE_ITS_CAUSE));
    }

    private static AgencyRenamed renamed() {
        return new AgencyRenamed(HEALTH, OTHER_NAME, on(BEN_FROM));
    }

    private static RenameAgency rename(AgencyName name, Act act) {
        return new RenameAgency(HEALTH, name, act);
    }

    private static Decision<AgencyEvent> decide(RenameAgency c, AgencyState state) {
        return RenameAgencyDecider.decide(c, state, Given.rules());
    }
}
