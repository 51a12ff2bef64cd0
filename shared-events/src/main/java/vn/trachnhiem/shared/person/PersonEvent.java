package vn.trachnhiem.shared.person;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.WireName;
import vn.trachnhiem.shared.identity.PersonId;

/** What happens to a person in the register. */
public sealed interface PersonEvent extends Event {
    PersonId person();

    @Override
    default String subject() {
        return person().value();
    }

    /** A person is known to the ledger; the name is encrypted. */
    @WireName("person.registered")
    record PersonRegistered(PersonId person, Ciphertext name, Honorific honorific, Act act) implements PersonEvent {}
}
