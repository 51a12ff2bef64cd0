package vn.trachnhiem.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.shared.ActRejection.ALREADY_EXISTS;
import static vn.trachnhiem.shared.ActRejection.EFFECTIVE_IN_FUTURE;
import static vn.trachnhiem.shared.ActRejection.NOT_ENTITLED;
import static vn.trachnhiem.shared.ActRejection.TEXT_MISSING;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.CommandSubject;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.command.Past;
import vn.trachnhiem.command.Remembered;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.ledger.DeclareDemo;
import vn.trachnhiem.shared.ledger.LedgerEvent;
import vn.trachnhiem.shared.ledger.LedgerEvent.DemoDeclared;
import vn.trachnhiem.shared.ledger.LedgerRejection;

class LedgerAggregateTest {
    private AggregateTestFixture<LedgerAggregate> ledger = new AggregateTestFixture<>(LedgerAggregate.class);

    @BeforeEach
    void set_up() {
        ledger = new AggregateTestFixture<>(LedgerAggregate.class);
        ledger.registerInjectableResource(Given.rules());
        ledger.registerInjectableResource(Remembered.nothing());
        ledger.registerCommandTargetResolver(new CommandSubject());
    }

    @Test
    void the_ledger_says_that_it_is_a_demo() {
        DeclareDemo c = declare(Role.LEDGER);
        ledger.givenNoPriorActivity().when(c).expectEvents(new DemoDeclared("Vĩnh Phúc", c.act()));
    }

    @Test
    void who_runs_the_system_may_say_that_it_is_a_demo() {
        DeclareDemo c = declare(Role.SYSTEM_ADMINISTRATOR);
        assertThat(decide(c, new LedgerState.Undeclared())).isEqualTo(accepted(new DemoDeclared("Vĩnh Phúc", c.act())));
    }

    @Test
    void it_is_said_once() {
        DeclareDemo c = declare(Role.LEDGER);
        LedgerState known = new LedgerState.Undeclared().evolve(new DemoDeclared("Vĩnh Phúc", c.act()));
        assertThat(known).isEqualTo(new LedgerState.Demo());
        assertThat(decide(c, known)).isEqualTo(rejected(ALREADY_EXISTS));
    }

    @Test
    void nothing_is_recorded_before_it() {
        Past past =
                Remembered.of(new DemoDeclared("Vĩnh Phúc", declare(Role.LEDGER).act()));
        assertThat(DeclareDemoDecider.decide(declare(Role.LEDGER), new LedgerState.Undeclared(), Given.rules(), past))
                .isEqualTo(rejected(LedgerRejection.NOT_FIRST));
    }

    @Test
    void no_officer_declares_a_demo() {
        assertThat(decide(declare(Role.CHAIRMAN), new LedgerState.Undeclared())).isEqualTo(rejected(NOT_ENTITLED));
    }

    @Test
    void a_demo_names_its_province() {
        assertThat(decide(new DeclareDemo(" ", act(actor(ANN, OFFICE, Role.LEDGER))), new LedgerState.Undeclared()))
                .isEqualTo(rejected(TEXT_MISSING));
    }

    @Test
    void a_demo_is_not_declared_ahead() {
        assertThat(decide(
                        new DeclareDemo(
                                "Vĩnh Phúc",
                                Given.act(actor(ANN, OFFICE, Role.LEDGER), TODAY, TODAY.minusDays(1), null, null)),
                        new LedgerState.Undeclared()))
                .isEqualTo(rejected(EFFECTIVE_IN_FUTURE));
    }

    private static DeclareDemo declare(Role role) {
        return new DeclareDemo("Vĩnh Phúc", act(actor(ANN, OFFICE, role)));
    }

    private static Decision<LedgerEvent> decide(DeclareDemo c, LedgerState state) {
        return DeclareDemoDecider.decide(c, state, Given.rules(), Remembered.nothing());
    }
}
