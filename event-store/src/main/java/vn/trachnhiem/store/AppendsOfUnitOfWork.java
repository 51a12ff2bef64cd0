package vn.trachnhiem.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Gathers what one unit of work appends and writes it once, in its commit phase, so that nothing becomes visible of a
 * unit of work that failed earlier. Commit handlers run in reverse order: this one, registered late, runs before the
 * commit of a surrounding transaction. Without a unit of work, or behind its commit, events are written at once.
 */
final class AppendsOfUnitOfWork {

    record Prepared(EventMessage<?> message, SerializedEvent serialized) {}

    private final String key = AppendsOfUnitOfWork.class.getName() + "@" + System.identityHashCode(this);
    private final Consumer<List<Prepared>> write;

    AppendsOfUnitOfWork(Consumer<List<Prepared>> write) {
        this.write = write;
    }

    void add(List<Prepared> events) {
        if (gathers()) {
            UnitOfWork<?> current = CurrentUnitOfWork.get();
            List<Prepared> gathered = gatheredBy(current.root());
            gathered.addAll(events);
            current.onRollback(rolledBack -> gathered.removeAll(events));
        } else {
            write.accept(events);
        }
    }

    private static boolean gathers() {
        return CurrentUnitOfWork.isStarted()
                && !CurrentUnitOfWork.get().root().phase().isAfter(UnitOfWork.Phase.PREPARE_COMMIT);
    }

    private List<Prepared> gatheredBy(UnitOfWork<?> root) {
        return root.getOrComputeResource(key, k -> {
            List<Prepared> gathered = new ArrayList<>();
            root.onCommit(committing -> writeOnce(gathered));
            return gathered;
        });
    }

    private void writeOnce(List<Prepared> gathered) {
        List<Prepared> events = List.copyOf(gathered);
        gathered.clear();
        if (!events.isEmpty()) {
            write.accept(events);
        }
    }
}
