package vn.trachnhiem.command.person;

import vn.trachnhiem.command.State;
import vn.trachnhiem.shared.person.PersonEvent;
import vn.trachnhiem.shared.person.PersonEvent.PersonRegistered;

/** A person as the deciders see one. */
public sealed interface PersonState extends State<PersonState, PersonEvent> {
    /** The ledger does not know this person. */
    record Unregistered() implements PersonState {}

    /** The person is in the register. */
    record Registered() implements PersonState {}

    @Override
    default PersonState evolve(PersonEvent event) {
        return switch (event) {
            case PersonRegistered e -> new Registered();
        };
    }
}
