package vn.trachnhiem.command.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Given.BEN;
import static vn.trachnhiem.command.Given.CHI;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.directive.Sample.DIRECTIVE;
import static vn.trachnhiem.command.directive.Sample.confirmed;
import static vn.trachnhiem.command.directive.Sample.interpret;
import static vn.trachnhiem.command.directive.Sample.interpreted;
import static vn.trachnhiem.command.directive.Sample.plan;
import static vn.trachnhiem.command.directive.Sample.register;
import static vn.trachnhiem.command.directive.Sample.registered;
import static vn.trachnhiem.command.directive.Sample.report;

import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.directive.ConfirmObligations;
import vn.trachnhiem.shared.directive.DirectiveEvent;
import vn.trachnhiem.shared.directive.DirectiveRejection;

class ConfirmObligationsTest {
    private static final Actor CHIEF = actor(CHI, OFFICE, Role.CHIEF_OF_OFFICE);
    private static final DirectiveState UNREAD = new DirectiveState.Unregistered().evolve(registered(register()));
    private static final DirectiveState READ =
            UNREAD.evolve(interpreted(interpret("1", plan()))).evolve(interpreted(interpret("2", report())));

    @Test
    void the_chief_of_office_confirms_what_others_read() {
        ConfirmObligations c = confirm(act(CHIEF));
        assertThat(decide(c, READ)).isEqualTo(Decision.accepted(confirmed(c)));
    }

    @Test
    void nobody_else_confirms() {
        assertThat(decide(confirm(act(actor(CHI, OFFICE, Role.CHAIRMAN))), READ))
                .isEqualTo(Decision.rejected(ActRejection.NOT_ENTITLED));
    }

    @Test
    void who_read_a_part_does_not_confirm() {
        assertThat(decide(confirm(act(actor(BEN, OFFICE, Role.CHIEF_OF_OFFICE))), READ))
                .isEqualTo(Decision.rejected(DirectiveRejection.CONFIRMER_INTERPRETED));
    }

    @Test
    void who_read_a_part_that_another_replaced_does_not_confirm() {
        Act byChief = act(actor(CHI, OFFICE, Role.OFFICE_OFFICER));
        DirectiveState replaced = UNREAD.evolve(interpreted(interpret(byChief, "1", plan())))
                .evolve(interpreted(interpret("1", plan())))
                .evolve(interpreted(interpret("2", report())));
        assertThat(decide(confirm(act(CHIEF)), replaced))
                .isEqualTo(Decision.rejected(DirectiveRejection.CONFIRMER_INTERPRETED));
    }

    @Test
    void every_operative_provision_is_read_first_and_the_others_are_named() {
        assertThat(decide(confirm(act(CHIEF)), UNREAD))
                .isEqualTo(Decision.rejected(DirectiveRejection.NOT_COVERED, "1, 2"));
    }

    @Test
    void a_provision_that_obliges_nobody_is_covered_by_its_reading() {
        DirectiveState silent =
                UNREAD.evolve(interpreted(interpret("1"))).evolve(interpreted(interpret("2", report())));
        ConfirmObligations c = confirm(act(CHIEF));
        assertThat(decide(c, silent)).isEqualTo(Decision.accepted(confirmed(c)));
    }

    @Test
    void a_confirmation_is_not_recorded_ahead() {
        assertThat(decide(confirm(act(CHIEF, TODAY.plusDays(1), TODAY, null, null)), READ))
                .isEqualTo(Decision.rejected(ActRejection.EFFECTIVE_IN_FUTURE));
    }

    @Test
    void a_confirmation_does_not_precede_the_latest_reading() {
        Act later = act(actor(BEN, OFFICE, Role.OFFICE_OFFICER), TODAY.plusDays(2));
        DirectiveState reread =
                READ.evolve(interpreted(interpret(later, "1", plan()))).evolve(interpreted(interpret("2", report())));
        assertThat(decide(confirm(act(CHIEF, TODAY.plusDays(1))), reread))
                .isEqualTo(Decision.rejected(ActRejection.BEFORE_ITS_CAUSE));
    }

    @Test
    void an_unknown_document_cannot_be_confirmed() {
        assertThat(decide(confirm(act(CHIEF)), new DirectiveState.Unregistered()))
                .isEqualTo(Decision.rejected(ActRejection.UNKNOWN_SUBJECT));
    }

    @Test
    void obligations_are_confirmed_once() {
        ConfirmObligations c = confirm(act(CHIEF));
        assertThat(decide(c, READ.evolve(confirmed(c))))
                .isEqualTo(Decision.rejected(DirectiveRejection.ALREADY_CONFIRMED));
        assertThat(decide(c, new DirectiveState.InForce()))
                .isEqualTo(Decision.rejected(DirectiveRejection.ALREADY_CONFIRMED));
    }

    private static ConfirmObligations confirm(Act act) {
        return new ConfirmObligations(DIRECTIVE, act);
    }

    private static Decision<DirectiveEvent> decide(ConfirmObligations c, DirectiveState state) {
        return ConfirmObligationsDecider.decide(c, state, Given.rules());
    }
}
