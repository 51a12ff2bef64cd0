package vn.trachnhiem.command.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.BEN;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.LETTER;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.EFFECTIVE;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.LEDGER;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.OFFICER;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.PLAN;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.REORGANISATION;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.SCHEME;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.by;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.closed;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.decided;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.listed;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.on;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.settled;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.unknown;
import static vn.trachnhiem.shared.ActRejection.BEFORE_ITS_CAUSE;
import static vn.trachnhiem.shared.ActRejection.EFFECTIVE_IN_FUTURE;
import static vn.trachnhiem.shared.ActRejection.NOT_ENTITLED;
import static vn.trachnhiem.shared.ActRejection.UNKNOWN_SUBJECT;
import static vn.trachnhiem.shared.reorganisation.ReorganisationRejection.CLOSED;
import static vn.trachnhiem.shared.reorganisation.ReorganisationRejection.NOT_LISTED;
import static vn.trachnhiem.shared.reorganisation.ReorganisationRejection.OPEN_WITHOUT_RECEIVER;

import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.reorganisation.CloseReorganisation;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.ReorganisationClosed;

class CloseReorganisationDeciderTest {
    @Test
    void a_reorganisation_closes_when_every_open_obligation_is_settled() {
        CloseReorganisation c = close(on(EFFECTIVE));
        assertThat(decide(c, decided(listed(PLAN, SCHEME), settled(PLAN, FINANCE), settled(SCHEME, null))))
                .isEqualTo(accepted(new ReorganisationClosed(REORGANISATION, c.act())));
    }

    @Test
    void the_chairman_may_close() {
        CloseReorganisation c = close(by(actor(BEN, OFFICE, Role.CHAIRMAN), EFFECTIVE));
        assertThat(decide(c, decided(listed()))).isEqualTo(accepted(new ReorganisationClosed(REORGANISATION, c.act())));
    }

    @Test
    void what_was_settled_before_it_was_listed_counts() {
        CloseReorganisation c = close(on(EFFECTIVE));
        assertThat(decide(c, decided(settled(PLAN), listed(PLAN))))
                .isEqualTo(accepted(new ReorganisationClosed(REORGANISATION, c.act())));
    }

    @Test
    void an_open_obligation_without_receiver_keeps_it_open() {
        assertThat(decide(close(on(EFFECTIVE)), decided(listed(PLAN, SCHEME))))
                .isEqualTo(rejected(OPEN_WITHOUT_RECEIVER, "2"));
    }

    @Test
    void what_a_later_list_adds_keeps_it_open() {
        assertThat(decide(close(on(EFFECTIVE)), decided(listed(PLAN), settled(PLAN), listed(SCHEME))))
                .isEqualTo(rejected(OPEN_WITHOUT_RECEIVER, "1"));
    }

    @Test
    void a_settlement_of_something_else_does_not_count() {
        assertThat(decide(close(on(EFFECTIVE)), decided(listed(PLAN), settled(SCHEME))))
                .isEqualTo(rejected(OPEN_WITHOUT_RECEIVER, "1"));
    }

    @Test
    void nothing_closes_before_the_list() {
        assertThat(decide(close(on(EFFECTIVE)), decided(settled(PLAN)))).isEqualTo(rejected(NOT_LISTED));
    }

    @Test
    void an_unknown_reorganisation_cannot_close() {
        assertThat(decide(close(on(EFFECTIVE)), unknown())).isEqualTo(rejected(UNKNOWN_SUBJECT));
    }

    @Test
    void a_reorganisation_closes_once() {
        assertThat(decide(close(on(EFFECTIVE)), decided(listed(), closed()))).isEqualTo(rejected(CLOSED));
    }

    @Test
    void the_ledger_does_not_close() {
        assertThat(decide(close(by(LEDGER, EFFECTIVE)), decided(listed()))).isEqualTo(rejected(NOT_ENTITLED));
    }

    @Test
    void a_closing_is_not_announced() {
        assertThat(decide(close(Given.act(OFFICER, EFFECTIVE.plusDays(1), EFFECTIVE, LETTER, null)), decided(listed())))
                .isEqualTo(rejected(EFFECTIVE_IN_FUTURE));
    }

    @Test
    void nothing_closes_before_it_is_effective() {
        assertThat(decide(close(on(EFFECTIVE.minusDays(1))), decided(listed()))).isEqualTo(rejected(BEFORE_ITS_CAUSE));
    }

    private static CloseReorganisation close(Act act) {
        return new CloseReorganisation(REORGANISATION, act);
    }

    private static Decision<ReorganisationEvent> decide(CloseReorganisation c, ReorganisationState state) {
        return CloseReorganisationDecider.decide(c, state, Given.rules());
    }
}
