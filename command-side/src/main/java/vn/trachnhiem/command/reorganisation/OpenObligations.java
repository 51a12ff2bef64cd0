package vn.trachnhiem.command.reorganisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.TaskId;

/**
 * What a reorganisation leaves open, and what became of it. Settlements count whether they come before or after the list.
 *
 * @param listed whether somebody listed at all; a list may be empty
 * @param receivers the latest receiver of each settled obligation; none where it ended
 */
public record OpenObligations(boolean listed, Set<TaskId> all, Map<TaskId, Optional<AgencyId>> receivers) {
    public OpenObligations {
        all = Set.copyOf(all);
        receivers = Map.copyOf(receivers);
    }

    static OpenObligations unlisted() {
        return new OpenObligations(false, Set.of(), Map.of());
    }

    boolean list(Collection<TaskId> tasks) {
        return listed && all.containsAll(tasks);
    }

    boolean areSettled(TaskId task, @Nullable AgencyId receiver) {
        return Optional.ofNullable(receiver).equals(receivers.get(task));
    }

    long unsettled() {
        return all.stream().filter(task -> !receivers.containsKey(task)).count();
    }

    OpenObligations with(Collection<TaskId> more) {
        Set<TaskId> tasks = new HashSet<>(all);
        tasks.addAll(more);
        return new OpenObligations(true, tasks, receivers);
    }

    OpenObligations settled(TaskId task, @Nullable AgencyId receiver) {
        Map<TaskId, Optional<AgencyId>> known = new HashMap<>(receivers);
        known.put(task, Optional.ofNullable(receiver));
        return new OpenObligations(listed, all, known);
    }
}
