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
