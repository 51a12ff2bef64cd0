package vn.trachnhiem.command.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.EFFECTIVE;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.LEDGER;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.PLAN;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.REORGANISATION;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.by;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.closed;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.decided;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.listed;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.on;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.settled;
import static vn.trachnhiem.command.reorganisation.GivenReorganisation.unknown;
import static vn.trachnhiem.shared.ActRejection.NOT_ENTITLED;
import static vn.trachnhiem.shared.ActRejection.UNKNOWN_SUBJECT;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.ObligationSettled;
import vn.trachnhiem.shared.reorganisation.SettleObligation;

class SettleObligationDeciderTest {
    @Test
    void the_ledger_notes_the_receiver() {
        SettleObligation c = settle(FINANCE);
        assertThat(decide(c, decided(listed(PLAN))))
                .isEqualTo(accepted(new ObligationSettled(REORGANISATION, PLAN, FINANCE, c.act())));
    }

    @Test
    void the_ledger_notes_an_end_by_decision() {
        SettleObligation c = settle(null);
        assertThat(decide(c, decided(listed(PLAN))))
                .isEqualTo(accepted(new ObligationSettled(REORGANISATION, PLAN, null, c.act())));
    }

    @Test
    void a_settlement_may_come_before_the_list() {
        SettleObligation c = settle(FINANCE);
        assertThat(decide(c, decided()))
                .isEqualTo(accepted(new ObligationSettled(REORGANISATION, PLAN, FINANCE, c.act())));
    }

    @Test
    void a_straggler_is_settled_after_the_closing() {
        SettleObligation c = settle(FINANCE);
        assertThat(decide(c, decided(listed(), closed())))
                .isEqualTo(accepted(new ObligationSettled(REORGANISATION, PLAN, FINANCE, c.act())));
    }

    @Test
    void an_obligation_that_moves_on_has_another_receiver() {
        SettleObligation c = settle(HEALTH);
        assertThat(decide(c, decided(settled(PLAN, FINANCE))))
                .isEqualTo(accepted(new ObligationSettled(REORGANISATION, PLAN, HEALTH, c.act())));
    }

    @Test
    void an_obligation_with_a_receiver_may_still_end_by_decision() {
        SettleObligation c = settle(null);
        assertThat(decide(c, decided(settled(PLAN, FINANCE))))
                .isEqualTo(accepted(new ObligationSettled(REORGANISATION, PLAN, null, c.act())));
    }

    @Test
    void the_same_receiver_is_noted_once() {
        assertThat(decide(settle(FINANCE), decided(settled(PLAN, FINANCE)))).isEqualTo(new Decision.Nothing<>());
    }

    @Test
    void an_end_by_decision_is_noted_once() {
        assertThat(decide(settle(null), decided(settled(PLAN, null)))).isEqualTo(new Decision.Nothing<>());
    }

    @Test
    void a_straggler_is_noted_once() {
        ReorganisationState state = decided(listed(), closed(), settled(PLAN, FINANCE));
        assertThat(decide(settle(FINANCE), state)).isEqualTo(new Decision.Nothing<>());
    }

    @Test
    void an_unknown_reorganisation_settles_nothing() {
        assertThat(decide(settle(FINANCE), unknown())).isEqualTo(rejected(UNKNOWN_SUBJECT));
    }

    @Test
    void only_the_ledger_notes_settlements() {
        assertThat(decide(new SettleObligation(REORGANISATION, PLAN, FINANCE, on(EFFECTIVE)), decided()))
                .isEqualTo(rejected(NOT_ENTITLED));
    }

    private static SettleObligation settle(@Nullable AgencyId receiver) {
        return new SettleObligation(REORGANISATION, PLAN, receiver, by(LEDGER, EFFECTIVE));
    }

    private static Decision<ReorganisationEvent> decide(SettleObligation c, ReorganisationState state) {
        return SettleObligationDecider.decide(c, state, Given.rules());
    }
}
