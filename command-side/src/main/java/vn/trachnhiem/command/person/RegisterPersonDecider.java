package vn.trachnhiem.command.person;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.person.PersonEvent;
import vn.trachnhiem.shared.person.PersonEvent.PersonRegistered;
import vn.trachnhiem.shared.person.RegisterPerson;

/** A person is entered once, by Sở Nội vụ (domain, E.1.9). */
public final class RegisterPersonDecider {
    private RegisterPersonDecider() {}

    public static Decision<PersonEvent> decide(RegisterPerson c, PersonState state, Rules rules) {
        return Guard.<PersonEvent>of(c.act(), rules, Role.HOME_AFFAIRS_OFFICER)
                .unless(state instanceof PersonState.Unregistered, ActRejection.ALREADY_EXISTS)
                .hasHappened()
                .accept(() -> new PersonRegistered(c.person(), c.name(), c.honorific(), c.act()));
    }
}
