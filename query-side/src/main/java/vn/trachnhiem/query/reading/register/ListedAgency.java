package vn.trachnhiem.query.reading.register;

import java.util.List;
import vn.trachnhiem.shared.reading.AddresseeClass;

/**
 * An agency as the register lists it on a day.
 *
 * @param aliases other names and abbreviations under which documents name it
 * @param kind the class of addressees that it belongs to
 */
public record ListedAgency(String id, String name, List<String> aliases, AddresseeClass kind) {

    public ListedAgency {
        aliases = List.copyOf(aliases);
    }
}
