package vn.trachnhiem.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What may be in the store only once: an event's id, and a sequence number of an aggregate. Appends are admitted in
 * the order in which they were queued, so that one that fails takes no place from those behind it.
 */
final class BatchKeys {

    /** A place in an aggregate's stream. */
    record Place(String aggregateId, long sequenceNumber) {}

    private final Set<Object> taken = new HashSet<>();

    void takenInStore(Object key) {
        taken.add(key);
    }

    /** Answers the index of the first event that conflicts, or -1 where the append is admitted. */
    int admit(Append append) {
        List<Object> own = new ArrayList<>(2 * append.events.size());
        for (int i = 0; i < append.events.size(); i++) {
            for (Object key : keysOf(append.events.get(i))) {
                if (!taken.add(key)) {
                    own.forEach(taken::remove);
                    return i;
                }
                own.add(key);
            }
        }
        return -1;
    }

    private static List<Object> keysOf(SerializedEvent event) {
        String aggregate = event.aggregateId();
        Long sequence = event.sequenceNumber();
        return aggregate == null || sequence == null
                ? List.of(event.eventId())
                : List.of(event.eventId(), new Place(aggregate, sequence));
    }
}
