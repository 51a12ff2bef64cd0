package vn.trachnhiem.command.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.BEN;
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
import static vn.trachnhiem.shared.reorganisation.ReorganisationRejection.RECEIVER_ENDS;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.reorganisation.MergeAgencies;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesMerged;

class MergeAgenciesDeciderTest {
    @Test
    void home_affairs_records_a_merger_by_document() {
        MergeAgencies c = merge(on(EFFECTIVE));
        assertThat(decide(c, unknown()))
                .isEqualTo(accepted(new AgenciesMerged(REORGANISATION, List.of(LABOUR), HEALTH, c.act())));
    }

    @Test
    void the_chairman_may_record_a_merger() {
        MergeAgencies c = merge(by(actor(BEN, OFFICE, Role.CHAIRMAN), EFFECTIVE));
        assertThat(decide(c, unknown()))
                .isEqualTo(accepted(new AgenciesMerged(REORGANISATION, List.of(LABOUR), HEALTH, c.act())));
    }

    @Test
    void a_merger_may_be_announced() {
        MergeAgencies c = merge(Given.act(OFFICER, EFFECTIVE, EFFECTIVE.minusDays(10), LETTER, null));
        assertThat(decide(c, unknown()))
                .isEqualTo(accepted(new AgenciesMerged(REORGANISATION, List.of(LABOUR), HEALTH, c.act())));
    }

    @Test
    void nobody_else_records_a_merger() {
        assertThat(decide(merge(by(actor(BEN, HEALTH, Role.HEAD_OF_AGENCY), EFFECTIVE)), unknown()))
                .isEqualTo(rejected(NOT_ENTITLED));
    }

    @Test
    void a_reorganisation_is_decided_once() {
        assertThat(decide(merge(on(EFFECTIVE)), decided())).isEqualTo(rejected(ALREADY_EXISTS));
    }

    @Test
    void nobody_reorganises_without_a_document() {
        assertThat(decide(merge(withoutDocument(EFFECTIVE)), unknown())).isEqualTo(rejected(DOCUMENT_MISSING));
    }

    @Test
    void a_merger_ends_somebody() {
        assertThat(decide(new MergeAgencies(REORGANISATION, List.of(), HEALTH, on(EFFECTIVE)), unknown()))
                .isEqualTo(rejected(NOBODY_ENDS));
    }

    @Test
    void who_receives_does_not_end() {
        assertThat(decide(new MergeAgencies(REORGANISATION, List.of(LABOUR, HEALTH), HEALTH, on(EFFECTIVE)), unknown()))
                .isEqualTo(rejected(RECEIVER_ENDS));
    }

    private static MergeAgencies merge(Act act) {
        return new MergeAgencies(REORGANISATION, List.of(LABOUR), HEALTH, act);
    }

    private static Decision<ReorganisationEvent> decide(MergeAgencies c, ReorganisationState state) {
        return MergeAgenciesDecider.decide(c, state, Given.rules());
    }
}
