package vn.trachnhiem.command.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Given.CHI;
import static vn.trachnhiem.command.Given.LETTER;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.directive.Sample.DIRECTIVE;
import static vn.trachnhiem.command.directive.Sample.ISSUED;
import static vn.trachnhiem.command.directive.Sample.confirmed;
import static vn.trachnhiem.command.directive.Sample.register;
import static vn.trachnhiem.command.directive.Sample.registered;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.directive.ConfirmObligations;
import vn.trachnhiem.shared.directive.DirectiveEvent;
import vn.trachnhiem.shared.directive.DirectiveEvent.DirectiveIssued;
import vn.trachnhiem.shared.directive.DirectiveRejection;
import vn.trachnhiem.shared.directive.IssueDirective;

class IssueDirectiveTest {
    private static final Actor CHIEF = actor(CHI, OFFICE, Role.CHIEF_OF_OFFICE);
    private static final DirectiveState REGISTERED = new DirectiveState.Unregistered().evolve(registered(register()));
    private static final DirectiveState CONFIRMED =
            REGISTERED.evolve(confirmed(new ConfirmObligations(DIRECTIVE, act(CHIEF))));

    @ParameterizedTest
    @EnumSource(names = {"CHIEF_OF_OFFICE", "CHAIRMAN"})
    void the_chief_of_office_or_the_chairman_puts_a_confirmed_document_in_force(Role role) {
        IssueDirective c = issue(act(actor(CHI, OFFICE, role)));
        assertThat(decide(c, CONFIRMED)).isEqualTo(Decision.accepted(issued(c)));
    }

    @Test
    void nobody_else_puts_a_document_in_force() {
        assertThat(decide(issue(act(actor(CHI, OFFICE, Role.RECORDS_CLERK))), CONFIRMED))
                .isEqualTo(Decision.rejected(ActRejection.NOT_ENTITLED));
    }

    @Test
    void a_document_is_in_force_from_its_date_of_issue_at_the_earliest() {
        IssueDirective onTheDay = issue(act(CHIEF, ISSUED, TODAY, LETTER, "Chuyển muộn"));
        assertThat(decide(onTheDay, CONFIRMED)).isEqualTo(Decision.accepted(issued(onTheDay)));
        assertThat(decide(issue(act(CHIEF, ISSUED.minusDays(1), TODAY, LETTER, "Chuyển muộn")), CONFIRMED))
                .isEqualTo(Decision.rejected(ActRejection.BEFORE_ITS_CAUSE));
    }

    @Test
    void a_document_without_a_date_of_issue_is_in_force_from_any_day() {
        IssueDirective c = issue(act(CHIEF, ISSUED.minusDays(1)));
        assertThat(decide(c, new DirectiveState.Confirmed(null))).isEqualTo(Decision.accepted(issued(c)));
    }

    @Test
    void the_day_may_lie_ahead() {
        IssueDirective c = issue(act(CHIEF, TODAY.plusDays(10), TODAY, null, null));
        assertThat(decide(c, CONFIRMED)).isEqualTo(Decision.accepted(issued(c)));
    }

    @Test
    void an_unknown_document_is_not_put_in_force() {
        assertThat(decide(issue(act(CHIEF)), new DirectiveState.Unregistered()))
                .isEqualTo(Decision.rejected(ActRejection.UNKNOWN_SUBJECT));
    }

    @Test
    void an_unconfirmed_document_is_not_put_in_force() {
        assertThat(decide(issue(act(CHIEF)), REGISTERED))
                .isEqualTo(Decision.rejected(DirectiveRejection.NOT_CONFIRMED));
    }

    @Test
    void a_document_is_put_in_force_once() {
        IssueDirective c = issue(act(CHIEF));
        assertThat(decide(c, CONFIRMED.evolve(issued(c)))).isEqualTo(Decision.rejected(DirectiveRejection.IN_FORCE));
    }

    @Test
    void what_does_not_follow_from_a_state_leaves_it_as_it_is() {
        DirectiveEvent register = registered(register());
        DirectiveEvent issue = issued(issue(act(CHIEF)));
        assertThat(new DirectiveState.Unregistered().evolve(issue)).isEqualTo(new DirectiveState.Unregistered());
        assertThat(REGISTERED.evolve(register).evolve(issue)).isEqualTo(REGISTERED);
        assertThat(CONFIRMED.evolve(register)).isEqualTo(CONFIRMED);
        assertThat(new DirectiveState.InForce().evolve(register)).isEqualTo(new DirectiveState.InForce());
    }

    private static IssueDirective issue(Act act) {
        return new IssueDirective(DIRECTIVE, act);
    }

    private static DirectiveIssued issued(IssueDirective c) {
        return new DirectiveIssued(c.directive(), c.act());
    }

    private static Decision<DirectiveEvent> decide(IssueDirective c, DirectiveState state) {
        return IssueDirectiveDecider.decide(c, state, Given.rules());
    }
}
