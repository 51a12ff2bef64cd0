package vn.trachnhiem.command.task;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.identity.ExtensionId;
import vn.trachnhiem.shared.task.TaskEvent.ExtensionRequested;

/**
 * The requests to move a due date.
 *
 * @param granted how many were granted
 * @param known every request so far
 */
record Extensions(
        int granted, Set<ExtensionId> known, @Nullable Request request) {
    /** A request that waits for its decision. */
    record Request(ExtensionId id, Actor by, LocalDate on) {}

    static Extensions none() {
        return new Extensions(0, Set.of(), null);
    }

    boolean pending() {
        return request != null;
    }

    Optional<Request> pending(ExtensionId id) {
        return Optional.ofNullable(request).filter(waiting -> waiting.id().equals(id));
    }

    Extensions with(ExtensionRequested e) {
        Set<ExtensionId> all = new HashSet<>(known);
        all.add(e.extension());
        Act act = e.act();
        return new Extensions(granted, Set.copyOf(all), new Request(e.extension(), act.by(), act.effectiveOn()));
    }

    Extensions afterGrant() {
        return new Extensions(granted + 1, known, null);
    }

    Extensions afterRefusal() {
        return new Extensions(granted, known, null);
    }
}
