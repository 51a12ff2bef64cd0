package vn.trachnhiem.query.persons;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.register.Recorded;
import vn.trachnhiem.query.register.Register;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.person.PersonEvent.PersonRegistered;

/** The register of persons, keyed by person. */
public final class PersonRegister implements Register<PersonRow> {
    @Override
    public String table() {
        return "person";
    }

    @Override
    public Class<PersonRow> rowType() {
        return PersonRow.class;
    }

    @Override
    public List<String> keys(Event event) {
        return event instanceof PersonRegistered ? List.of(event.subject()) : List.of();
    }

    @Override
    public PersonRow fold(@Nullable PersonRow row, String key, Recorded recorded) {
        PersonRegistered e = (PersonRegistered) recorded.event();
        return new PersonRow(e.person(), e.name(), e.honorific(), List.of(recorded.mark()));
    }
}
