package vn.trachnhiem.query.reading.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.trachnhiem.shared.reading.AddresseeClass;
import vn.trachnhiem.shared.reading.Resolution;

/** The register as of one day: names to agencies, classes to their members. */
public final class Register {

    private final List<ListedAgency> agencies;
    private final Map<String, Set<String>> byKey = new LinkedHashMap<>();
    /** Names recur on every page; a register serves one reading, so the answers do not grow stale. */
    private final Map<String, Resolution> byName = new HashMap<>();

    private Register(List<ListedAgency> agencies) {
        this.agencies = agencies;
        for (ListedAgency agency : agencies) {
            add(agency.name(), agency.id());
            agency.aliases().forEach(alias -> add(alias, agency.id()));
        }
    }

    public static Register asOf(AgencyDirectory directory, LocalDate day) {
        return new Register(List.copyOf(directory.on(day)));
    }

    public boolean isEmpty() {
        return agencies.isEmpty();
    }

    private void add(String name, String id) {
        AgencyKey.variants(name)
                .forEach(key -> byKey.computeIfAbsent(key, none -> new LinkedHashSet<>())
                        .add(id));
    }

    /** Resolved where exactly one agency bears the name; else the candidates, those that bear part of it included. */
    public Resolution named(String asWritten) {
        return byName.computeIfAbsent(asWritten, this::resolve);
    }

    private Resolution resolve(String asWritten) {
        Set<String> found = new LinkedHashSet<>(byKey.getOrDefault(AgencyKey.of(asWritten), Set.of()));
        for (String key : AgencyKey.variants(asWritten)) {
            if (found.isEmpty()) {
                found.addAll(byKey.getOrDefault(key, Set.of()));
            }
        }
        return found.size() == 1
                ? new Resolution.Agency(found.iterator().next())
                : new Resolution.Unresolved(found.isEmpty() ? near(asWritten) : List.copyOf(found));
    }

    private List<String> near(String asWritten) {
        String key = AgencyKey.of(asWritten);
        Set<String> near = new LinkedHashSet<>();
        byKey.forEach((known, ids) -> {
            if (key.length() > 3 && (known.startsWith(key + " ") || key.startsWith(known + " "))) {
                near.addAll(ids);
            }
        });
        return List.copyOf(near);
    }

    /** The members of classes; all heads are the members of the classes that the document addresses. */
    public Resolution members(AddresseeClass addressees, Set<AddresseeClass> documentAddresses) {
        return switch (addressees) {
            case RELATED_AGENCIES, OTHERS -> new Resolution.Members(List.of());
            case ALL_HEADS -> membersOf(documentAddresses);
            case PROVINCIAL_DEPARTMENTS,
                    CENTRAL_AGENCIES,
                    DISTRICTS,
                    COMMUNES,
                    DISTRICT_DIVISIONS,
                    MEDIA,
                    PUBLIC_SERVICE_UNITS,
                    MASS_ORGANISATIONS -> membersOf(Set.of(addressees));
        };
    }

    private Resolution membersOf(Set<AddresseeClass> classes) {
        List<String> ids = new ArrayList<>();
        for (ListedAgency agency : agencies) {
            if (classes.contains(agency.kind())) {
                ids.add(agency.id());
            }
        }
        return new Resolution.Members(ids);
    }
}
