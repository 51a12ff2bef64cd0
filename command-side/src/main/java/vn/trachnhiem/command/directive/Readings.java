package vn.trachnhiem.command.directive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.trachnhiem.shared.directive.DirectiveEvent.ProvisionInterpreted;
import vn.trachnhiem.shared.directive.Obligation;
import vn.trachnhiem.shared.identity.PersonId;

/**
 * What officers have read out of a document so far.
 *
 * @param labels labels of the obligations, by the path of their provision; empty where a provision obliges nobody
 * @param readers everybody who read a part, also where another reading replaced it
 * @param latestOn the business date of the latest reading; at first that of the registration
 */
public record Readings(Map<String, List<String>> labels, Set<PersonId> readers, LocalDate latestOn) {
    public Readings {
        labels = Map.copyOf(labels);
        readers = Set.copyOf(readers);
    }

    static Readings none(LocalDate registeredOn) {
        return new Readings(Map.of(), Set.of(), registeredOn);
    }

    Readings with(ProvisionInterpreted event) {
        Map<String, List<String>> read = new HashMap<>(labels);
        read.put(
                event.provision(),
                event.obligations().stream().map(Obligation::label).toList());
        Set<PersonId> all = new HashSet<>(readers);
        all.add(event.act().by().person());
        LocalDate on = event.act().effectiveOn();
        return new Readings(read, all, on.isAfter(latestOn) ? on : latestOn);
    }

    boolean cover(String path) {
        return labels.containsKey(path);
    }

    /** Whether another provision than this one has an obligation of that label. */
    boolean elsewhere(String path, String label) {
        return labels.entrySet().stream()
                .anyMatch(read -> !read.getKey().equals(path) && read.getValue().contains(label));
    }
}
