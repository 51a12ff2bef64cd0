package vn.trachnhiem.query.sealing;

import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.seal.event.EventRecord;
import vn.trachnhiem.seal.event.Subject;
import vn.trachnhiem.seal.reading.Result;

/**
 * An event as its store holds it.
 *
 * @param position in the numbering of the store
 * @param subjectType what kind of subject the event is about; null where there is none
 * @param content faulty where the stored metadata cannot be read
 */
public record StoredFact(
        long position, String eventId, @Nullable String subjectType, Result<EventRecord> content) {

    /** The event of a message that was read with a {@link StoredBytesSerializer}. */
    public static StoredFact of(long position, EventMessage<?> message) {
        StoredPayload payload = (StoredPayload) message.getPayload();
        Result<Map<String, String>> metadata = StoredMetadata.of(message.getMetaData());
        return new StoredFact(
                position,
                message.getIdentifier(),
                message instanceof DomainEventMessage<?> domain ? domain.getType() : null,
                metadata.map(values -> record(message, payload, values)));
    }

    private static EventRecord record(EventMessage<?> message, StoredPayload payload, Map<String, String> metadata) {
        return new EventRecord(
                message.getIdentifier(),
                payload.name(),
                payload.version(),
                subject(message),
                message.getTimestamp().toEpochMilli(),
                payload.bytes(),
                metadata);
    }

    private static @Nullable Subject subject(EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> domain && domain.getAggregateIdentifier() != null
                ? new Subject(domain.getAggregateIdentifier(), domain.getSequenceNumber())
                : null;
    }
}
