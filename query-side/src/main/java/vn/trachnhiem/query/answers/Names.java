package vn.trachnhiem.query.answers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.Registers;
import vn.trachnhiem.query.agencies.AgencyRow;
import vn.trachnhiem.query.persons.PersonRow;
import vn.trachnhiem.query.register.Cut;
import vn.trachnhiem.query.register.RegisterReader;
import vn.trachnhiem.shared.agency.AgencyName;
import vn.trachnhiem.shared.answer.AgencyLabel;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.person.Ciphertext;
import vn.trachnhiem.shared.person.Honorific;
import vn.trachnhiem.shared.person.PersonalFields;

/** Names of persons and agencies at one cut; each is looked up once. */
public final class Names {
    private final RegisterReader reader;
    private final PersonalFields fields;
    private final Cut cut;
    private final Map<PersonId, PersonLabel> persons = new HashMap<>();
    private @Nullable Map<AgencyId, AgencyRow> agencies;

    Names(RegisterReader reader, PersonalFields fields, Cut cut) {
        this.reader = reader;
        this.fields = fields;
        this.cut = cut;
    }

    /** Looks the persons up ahead, all at once. */
    public void prepare(Collection<PersonId> ids) {
        String[] missing = ids.stream()
                .filter(id -> !persons.containsKey(id))
                .map(PersonId::value)
                .distinct()
                .toArray(String[]::new);
        if (missing.length > 0) {
            label(reader.where(Registers.PERSONS, cut.position(), "key = ANY(?)", (Object) missing));
        }
    }

    private void label(List<PersonRow> rows) {
        Map<PersonId, String> names =
                fields.decryptAll(rows.stream().collect(Collectors.toMap(PersonRow::person, PersonRow::name)));
        rows.forEach(row ->
                persons.put(row.person(), new PersonLabel(row.person(), row.honorific(), names.get(row.person()))));
    }

    /** The person's label; without a name where the ledger does not know the person or the key was destroyed. */
    public PersonLabel person(PersonId id) {
        prepare(List.of(id));
        return persons.computeIfAbsent(id, unknown -> new PersonLabel(unknown, Honorific.ONG, null));
    }

    /** The agency as it was called on the business date. */
    public AgencyLabel agency(AgencyId id) {
        AgencyRow row = byId().get(id);
        if (row == null) {
            return new AgencyLabel(id, id.value(), id.value());
        }
        AgencyName name = row.nameOn(cut.on());
        return new AgencyLabel(id, name.official(), name.brief());
    }

    /** All agencies known at the cut. */
    public List<AgencyRow> agencies() {
        return List.copyOf(byId().values());
    }

    /** The clear text of a personal field; empty where the key was destroyed. */
    public java.util.Optional<String> clear(PersonId person, Ciphertext field) {
        return fields.decrypt(person, field);
    }

    private Map<AgencyId, AgencyRow> byId() {
        if (agencies == null) {
            agencies = reader.all(Registers.AGENCIES, cut.position()).stream()
                    .collect(Collectors.toMap(AgencyRow::agency, Function.identity()));
        }
        return agencies;
    }
}
