package vn.trachnhiem.shared.person;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.PersonId;

/** Enters a person into the register; by Sở Nội vụ (domain, E.1.9). The signed decisions stand with the tenures. */
public record RegisterPerson(PersonId person, Ciphertext name, Honorific honorific, Act act) implements Command {
    @Override
    public String subject() {
        return person.value();
    }
}
