package vn.trachnhiem.command.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.BEN;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.LETTER;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.EFFECTIVE;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.LABOUR;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.OFFICER;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.REORGANISATION;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.by;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.decided;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.on;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.unknown;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.withoutDocument;
import static vn.trachnhiem.shared.ActRejection.ALREADY_EXISTS;
import static vn.trachnhiem.shared.ActRejection.DOCUMENT_MISSING;
import static vn.trachnhiem.shared.ActRejection.NOT_ENTITLED;
import static vn.trachnhiem.shared.reorganisation.ReorganisationRejection.RECEIVERS_MISSING;
import static vn.trachnhiem.shared.reorganisation.ReorganisationRejection.RECEIVER_ENDS;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.reorganisation.DivideAgency;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgencyDivided;

class DivideAgencyDeciderTest {
    @Test
    void home_affairs_records_a_division_by_document() {
        DivideAgency c = divide(on(EFFECTIVE));
        assertThat(decide(c, unknown()))
                .isEqualTo(accepted(new AgencyDivided(REORGANISATION, LABOUR, List.of(HEALTH, FINANCE), c.act())));
    }

    @Test
    void the_chairman_may_record_a_division() {
        DivideAgency c = divide(by(actor(BEN, OFFICE, Role.CHAIRMAN), EFFECTIVE));
        assertThat(decide(c, unknown()))
                .isEqualTo(accepted(new AgencyDivided(REORGANISATION, LABOUR, List.of(HEALTH, FINANCE), c.act())));
    }

    @Test
    void a_division_may_be_announced() {
        DivideAgency c = divide(Given.act(OFFICER, EFFECTIVE, EFFECTIVE.minusDays(10), LETTER, null));
        assertThat(decide(c, unknown()))
                .isEqualTo(accepted(new AgencyDivided(REORGANISATION, LABOUR, List.of(HEALTH, FINANCE), c.act())));
    }

    @Test
    void nobody_else_records_a_division() {
        assertThat(decide(divide(by(actor(BEN, HEALTH, Role.HEAD_OF_AGENCY), EFFECTIVE)), unknown()))
                .isEqualTo(rejected(NOT_ENTITLED));
    }

    @Test
    void a_reorganisation_is_decided_once() {
        assertThat(decide(divide(on(EFFECTIVE)), decided())).isEqualTo(rejected(ALREADY_EXISTS));
    }

    @Test
    void nobody_reorganises_without_a_document() {
        assertThat(decide(divide(withoutDocument(EFFECTIVE)), unknown())).isEqualTo(rejected(DOCUMENT_MISSING));
    }

    @Test
    void a_division_has_at_least_two_receivers() {
        assertThat(decide(new DivideAgency(REORGANISATION, LABOUR, List.of(HEALTH, HEALTH), on(EFFECTIVE)), unknown()))
                .isEqualTo(rejected(RECEIVERS_MISSING));
    }

    @Test
    void who_is_divided_receives_nothing() {
        assertThat(decide(new DivideAgency(REORGANISATION, LABOUR, List.of(HEALTH, LABOUR), on(EFFECTIVE)), unknown()))
                .isEqualTo(rejected(RECEIVER_ENDS));
    }

    @Test
    void after_a_division_the_reorganisation_is_under_way() {
        AgencyDivided event = new AgencyDivided(REORGANISATION, LABOUR, List.of(HEALTH, FINANCE), on(EFFECTIVE));
        assertThat(unknown().evolve(event)).isEqualTo(decided());
    }

    private static DivideAgency divide(Act act) {
        return new DivideAgency(REORGANISATION, LABOUR, List.of(HEALTH, FINANCE), act);
    }

    private static Decision<ReorganisationEvent> decide(DivideAgency c, ReorganisationState state) {
        return DivideAgencyDecider.decide(c, state, Given.rules());
    }
}
