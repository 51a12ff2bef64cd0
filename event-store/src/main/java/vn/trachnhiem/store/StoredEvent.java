package vn.trachnhiem.store;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** An event as it was read. One of no aggregate is not Axon's {@code DomainEventData}: the kind tells them apart. */
sealed class StoredEvent implements TrackedEventData<byte[]> {

    final long position;
    final SerializedEvent content;

    StoredEvent(long position, SerializedEvent content) {
        this.position = position;
        this.content = content;
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(position);
    }

    @Override
    public String getEventIdentifier() {
        return content.eventId();
    }

    @Override
    public Instant getTimestamp() {
        return Instant.ofEpochMilli(content.recordedAt());
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(content.metadata(), byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(
                content.payload(), byte[].class, content.payloadType(), content.payloadRevision());
    }

    /** An event of an aggregate, or its snapshot. */
    static final class OfAggregate extends StoredEvent implements DomainEventData<byte[]> {

        private final String aggregateId;
        private final long sequenceNumber;

        OfAggregate(long position, SerializedEvent content, String aggregateId, long sequenceNumber) {
            super(position, content);
            this.aggregateId = aggregateId;
            this.sequenceNumber = sequenceNumber;
        }

        @Override
        public @Nullable String getType() {
            return content.aggregateType();
        }

        @Override
        public String getAggregateIdentifier() {
            return aggregateId;
        }

        @Override
        public long getSequenceNumber() {
            return sequenceNumber;
        }
    }
}
