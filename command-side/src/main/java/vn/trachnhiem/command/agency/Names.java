package vn.trachnhiem.command.agency;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.trachnhiem.shared.agency.AgencyName;

/** What an agency is called, by the first day of each name. */
public record Names(NavigableMap<LocalDate, AgencyName> byFirstDay) {
    public Names {
        byFirstDay = Collections.unmodifiableNavigableMap(new TreeMap<>(byFirstDay));
    }

    static Names of(LocalDate from, AgencyName name) {
        return new Names(new TreeMap<>(Map.of(from, name)));
    }

    Names with(LocalDate from, AgencyName name) {
        NavigableMap<LocalDate, AgencyName> all = new TreeMap<>(byFirstDay);
        all.put(from, name);
        return new Names(all);
    }

    boolean isCalled(AgencyName name, LocalDate on) {
        Map.Entry<LocalDate, AgencyName> inUse = byFirstDay.floorEntry(on);
        return inUse != null && inUse.getValue().equals(name);
    }
}
