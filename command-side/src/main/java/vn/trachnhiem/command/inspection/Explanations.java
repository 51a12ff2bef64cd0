package vn.trachnhiem.command.inspection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trachnhiem.shared.identity.PersonId;

/** All explanations of an inspection: one for each person who was asked on a finding. */
public record Explanations(Map<Asked, Explanation> all) {
    /** Who was asked about what. */
    public record Asked(int finding, PersonId person) {}

    public Explanations {
        all = Map.copyOf(all);
    }

    static Explanations none() {
        return new Explanations(Map.of());
    }

    Explanations with(int finding, PersonId person, Explanation explanation) {
        Map<Asked, Explanation> next = new HashMap<>(all);
        next.put(new Asked(finding, person), explanation);
        return new Explanations(next);
    }

    Optional<Explanation> of(int finding, PersonId person) {
        return Optional.ofNullable(all.get(new Asked(finding, person)));
    }

    /** The findings for whose explanations a conclusion of that day has to wait. */
    List<Integer> openFindings(LocalDate on) {
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().isOpen(on))
                .map(entry -> entry.getKey().finding())
                .distinct()
                .sorted()
                .toList();
    }
}
