package vn.trachnhiem.store;

import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * A run of positions, and the messages that the upcasters made of the events there: one each, several, or none.
 *
 * @param after the position before the first one read
 * @param last the last position read; equal to {@code after} where nothing was there yet
 * @param bytes the size of what was read
 */
record Page(long after, long last, List<TrackedEventMessage<?>> messages, long bytes) {

    static Page of(long after, List<StoredEvent> read, List<TrackedEventMessage<?>> messages) {
        long last = read.isEmpty() ? after : read.getLast().position;
        return new Page(
                after,
                last,
                messages,
                read.stream().mapToLong(event -> event.content.size()).sum());
    }

    boolean isEmpty() {
        return last == after;
    }

    /** The messages behind a position within this page. */
    List<TrackedEventMessage<?>> behind(long position) {
        int first = 0;
        while (first < messages.size() && Positions.of(messages.get(first).trackingToken()) <= position) {
            first++;
        }
        return messages.subList(first, messages.size());
    }
}
