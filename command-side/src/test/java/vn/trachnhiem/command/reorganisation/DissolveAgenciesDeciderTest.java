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
import static vn.trachnhiem.shared.reorganisation.ReorganisationRejection.NOBODY_ENDS;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.reorganisation.DissolveAgencies;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesDissolved;

class DissolveAgenciesDeciderTest {
    @Test
    void home_affairs_records_a_dissolution_by_document() {
        DissolveAgencies c = dissolve(on(EFFECTIVE));
        assertThat(decide(c, unknown()))
                .isEqualTo(accepted(new AgenciesDissolved(REORGANISATION, List.of(LABOUR, FINANCE), true, c.act())));
    }

    @Test
    void the_chairman_may_record_a_dissolution() {
        DissolveAgencies c = dissolve(by(actor(BEN, OFFICE, Role.CHAIRMAN), EFFECTIVE));
        assertThat(decide(c, unknown()))
                .isEqualTo(accepted(new AgenciesDissolved(REORGANISATION, List.of(LABOUR, FINANCE), true, c.act())));
    }

    @Test
    void a_dissolution_may_be_announced() {
        DissolveAgencies c = dissolve(Given.act(OFFICER, EFFECTIVE, EFFECTIVE.minusDays(10), LETTER, null));
        assertThat(decide(c, unknown()))
                .isEqualTo(accepted(new AgenciesDissolved(REORGANISATION, List.of(LABOUR, FINANCE), true, c.act())));
    }

    @Test
    void nobody_else_records_a_dissolution() {
        assertThat(decide(dissolve(by(actor(BEN, HEALTH, Role.HEAD_OF_AGENCY), EFFECTIVE)), unknown()))
                .isEqualTo(rejected(NOT_ENTITLED));
    }

    @Test
    void a_reorganisation_is_decided_once() {
        assertThat(decide(dissolve(on(EFFECTIVE)), decided())).isEqualTo(rejected(ALREADY_EXISTS));
    }

    @Test
    void nobody_reorganises_without_a_document() {
        assertThat(decide(dissolve(withoutDocument(EFFECTIVE)), unknown())).isEqualTo(rejected(DOCUMENT_MISSING));
    }

    @Test
    void a_dissolution_ends_somebody() {
        assertThat(decide(new DissolveAgencies(REORGANISATION, List.of(), false, on(EFFECTIVE)), unknown()))
                .isEqualTo(rejected(NOBODY_ENDS));
    }

    @Test
    void after_a_dissolution_the_reorganisation_is_under_way() {
        AgenciesDissolved event = new AgenciesDissolved(REORGANISATION, List.of(LABOUR), false, on(EFFECTIVE));
        assertThat(unknown().evolve(event)).isEqualTo(decided());
    }

    private static DissolveAgencies dissolve(Act act) {
        return new DissolveAgencies(REORGANISATION, List.of(LABOUR, FINANCE), true, act);
    }

    private static Decision<ReorganisationEvent> decide(DissolveAgencies c, ReorganisationState state) {
        return DissolveAgenciesDecider.decide(c, state, Given.rules());
    }
}
