package vn.trachnhiem.store;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** An event as it will lie in the table. The bytes are taken once; what is stored is what was serialised. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never printed
record SerializedEvent(
        String eventId,
        @Nullable String aggregateId,
        @Nullable String aggregateType,
        @Nullable Long sequenceNumber,
        String payloadType,
        @Nullable String payloadRevision,
        byte[] payload,
        byte[] metadata,
        long recordedAt) {

    private static final int ROW_OVERHEAD = 200;

    static SerializedEvent of(EventMessage<?> event, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = event.serializeMetaData(serializer, byte[].class);
        DomainEventMessage<?> domain = event instanceof DomainEventMessage<?> d ? d : null;
        return new SerializedEvent(
                event.getIdentifier(),
                domain == null ? null : domain.getAggregateIdentifier(),
                domain == null ? null : domain.getType(),
                domain == null ? null : (Long) domain.getSequenceNumber(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metadata.getData(),
                event.getTimestamp().toEpochMilli());
    }

    long size() {
        return ROW_OVERHEAD + (long) payload.length + metadata.length;
    }
}
