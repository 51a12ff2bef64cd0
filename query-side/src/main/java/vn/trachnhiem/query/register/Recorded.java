package vn.trachnhiem.query.register;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import vn.trachnhiem.shared.Event;

/**
 * An event as the ledger holds it.
 *
 * @param position its place in the store, growing
 * @param sequence its place in the history of its subject, from 0
 * @param recordedAt the ledger's own time
 */
public record Recorded(Event event, String eventId, long position, long sequence, Instant recordedAt) {
    /** The event of a message that was read at that position. */
    public static Recorded of(Event event, EventMessage<?> message, long position) {
        long sequence = message instanceof DomainEventMessage<?> domain ? domain.getSequenceNumber() : 0;
        return new Recorded(event, message.getIdentifier(), position, sequence, message.getTimestamp());
    }

    /** The mark that a row keeps of an event that made it. */
    public EventMark mark() {
        return new EventMark(position, eventId);
    }
}
