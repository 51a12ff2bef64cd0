package vn.trachnhiem.query.register;

import java.time.Instant;
import vn.trachnhiem.shared.Event;

/**
 * An event as the ledger holds it.
 *
 * @param position its place in the store, growing
 * @param sequence its place in the history of its subject, from 0
 * @param recordedAt the ledger's own time
 */
public record Recorded(Event event, String eventId, long position, long sequence, Instant recordedAt) {
    /** The mark that a row keeps of an event that made it. */
    public EventMark mark() {
        return new EventMark(position, eventId);
    }
}
