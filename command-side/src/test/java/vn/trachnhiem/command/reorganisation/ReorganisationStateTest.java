package vn.trachnhiem.command.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.EFFECTIVE;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.LABOUR;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.PLAN;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.REORGANISATION;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.SCHEME;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.closed;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.decided;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.listed;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.merged;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.on;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.settled;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.unknown;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesDissolved;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgencyDivided;

class ReorganisationStateTest {
    @Test
    void nothing_but_a_decision_begins_a_reorganisation() {
        assertThat(unknown().evolve(listed(PLAN))).isEqualTo(unknown());
        assertThat(unknown().evolve(settled(PLAN))).isEqualTo(unknown());
        assertThat(unknown().evolve(closed())).isEqualTo(unknown());
    }

    @Test
    void a_decision_is_not_taken_twice() {
        for (ReorganisationEvent again : decisions()) {
            assertThat(decided(listed(PLAN)).evolve(again)).isEqualTo(decided(listed(PLAN)));
        }
    }

    @Test
    void nothing_but_a_settlement_changes_what_is_closed() {
        ReorganisationState end = decided(listed(PLAN), settled(PLAN), closed());
        for (ReorganisationEvent again : decisions()) {
            assertThat(end.evolve(again)).isEqualTo(end);
        }
        assertThat(end.evolve(listed(SCHEME))).isEqualTo(end);
        assertThat(end.evolve(closed())).isEqualTo(end);
        assertThat(end.evolve(settled(SCHEME))).isNotEqualTo(end);
    }

    private static List<ReorganisationEvent> decisions() {
        return List.of(
                merged(),
                new AgencyDivided(REORGANISATION, LABOUR, List.of(HEALTH, FINANCE), on(EFFECTIVE.plusDays(1))),
                new AgenciesDissolved(REORGANISATION, List.of(LABOUR), true, on(EFFECTIVE.plusDays(1))));
    }
}
