package vn.trachnhiem.command.person;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.CHI;
import static vn.trachnhiem.command.Given.HOME_AFFAIRS;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.shared.ActRejection.ALREADY_EXISTS;
import static vn.trachnhiem.shared.ActRejection.EFFECTIVE_IN_FUTURE;
import static vn.trachnhiem.shared.ActRejection.NOT_ENTITLED;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.CommandSubject;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.person.Ciphertext;
import vn.trachnhiem.shared.person.Honorific;
import vn.trachnhiem.shared.person.PersonEvent;
import vn.trachnhiem.shared.person.PersonEvent.PersonRegistered;
import vn.trachnhiem.shared.person.RegisterPerson;

class PersonAggregateTest {
    private AggregateTestFixture<PersonAggregate> ledger = new AggregateTestFixture<>(PersonAggregate.class);

    @BeforeEach
    void set_up() {
        ledger = new AggregateTestFixture<>(PersonAggregate.class);
        ledger.registerInjectableResource(Given.rules());
        ledger.registerCommandTargetResolver(new CommandSubject());
    }

    @Test
    void home_affairs_registers_a_person() {
        RegisterPerson c = register(act(actor(CHI, HOME_AFFAIRS, Role.HOME_AFFAIRS_OFFICER)));
        ledger.givenNoPriorActivity().when(c).expectEvents(new PersonRegistered(ANN, c.name(), Honorific.BA, c.act()));
    }

    @Test
    void a_person_is_registered_once() {
        RegisterPerson c = register(act(actor(CHI, HOME_AFFAIRS, Role.HOME_AFFAIRS_OFFICER)));
        PersonState known =
                new PersonState.Unregistered().evolve(new PersonRegistered(ANN, c.name(), c.honorific(), c.act()));
        assertThat(known).isEqualTo(new PersonState.Registered());
        assertThat(decide(c, known)).isEqualTo(rejected(ALREADY_EXISTS));
    }

    @Test
    void only_home_affairs_registers_persons() {
        assertThat(decide(register(act(actor(CHI, OFFICE, Role.SYSTEM_ADMINISTRATOR))), new PersonState.Unregistered()))
                .isEqualTo(rejected(NOT_ENTITLED));
    }

    @Test
    void nobody_is_registered_ahead() {
        assertThat(decide(
                        register(Given.act(
                                actor(CHI, HOME_AFFAIRS, Role.HOME_AFFAIRS_OFFICER),
                                TODAY,
                                TODAY.minusDays(1),
                                null,
                                null)),
                        new PersonState.Unregistered()))
                .isEqualTo(rejected(EFFECTIVE_IN_FUTURE));
    }

    private static RegisterPerson register(Act act) {
        return new RegisterPerson(ANN, new Ciphertext("v1.x"), Honorific.BA, act);
    }

    private static Decision<PersonEvent> decide(RegisterPerson c, PersonState state) {
        return RegisterPersonDecider.decide(c, state, Given.rules());
    }
}
