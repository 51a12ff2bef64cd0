package vn.trachnhiem.shared.person;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.PersonId;

/** Enters a person into the register; by Sở Nội vụ, on signed decisions (domain, E.1.9). */
public record RegisterPerson(PersonId person, Ciphertext name, Honorific honorific, Act act) implements Command {
    @Override
    public String subject() {
        return person.value();
    }
}
