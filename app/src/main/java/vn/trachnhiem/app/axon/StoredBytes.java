package vn.trachnhiem.app.axon;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.StreamableMessageSource;
import vn.trachnhiem.query.sealing.FactSink;
import vn.trachnhiem.query.sealing.StoredBytesSerializer;
import vn.trachnhiem.query.sealing.StoredFact;
import vn.trachnhiem.query.sealing.StoredFacts;
import vn.trachnhiem.query.sealing.StoredPayload;
import vn.trachnhiem.seal.event.EventRecord;
import vn.trachnhiem.seal.event.Subject;
import vn.trachnhiem.seal.history.HistoryItem;
import vn.trachnhiem.store.PostgresEventStorageEngine;
import vn.trachnhiem.store.PostgresEventStore;
import vn.trachnhiem.store.StoreSchema;

/** The event store read as bytes, for the seal; written so only by an import, which brings events that were recorded elsewhere. */
public final class StoredBytes implements StoredFacts, FactSink, AutoCloseable {
    private final PostgresEventStorageEngine engine;
    private final PostgresEventStore store;

    public StoredBytes(DataSource dataSource, StoreSchema schema) {
        this.engine = PostgresEventStorageEngine.builder()
                .dataSource(dataSource)
                .schema(schema)
                .eventSerializer(new StoredBytesSerializer())
                .build();
        this.store = PostgresEventStore.builder().engine(engine).build();
    }

    /** What the sealing processor follows. */
    public StreamableMessageSource<TrackedEventMessage<?>> source() {
        return store;
    }

    @Override
    public Stream<StoredFact> after(long position) {
        return engine.readEvents(new GlobalSequenceTrackingToken(position), false)
                .map(message -> StoredFact.of(message.trackingToken().position().orElseThrow(), message));
    }

    @Override
    public long size() {
        return engine.createHeadToken().position().orElseThrow() + 1;
    }

    @Override
    public void append(List<HistoryItem.Event> events) {
        engine.appendEvents(events.stream().map(StoredBytes::message).toList());
    }

    private static EventMessage<StoredPayload> message(HistoryItem.Event item) {
        EventRecord event = item.stored().event();
        GenericMessage<StoredPayload> message = new GenericMessage<>(
                event.id(), new StoredPayload(event.name(), event.version(), event.payload()), event.metadata());
        Instant recordedAt = Instant.ofEpochMilli(event.recordedAt());
        Subject subject = event.subject();
        return subject == null
                ? new GenericEventMessage<>(message, () -> recordedAt)
                : new GenericDomainEventMessage<>(
                        item.subjectType(), subject.id(), subject.sequence(), message, () -> recordedAt);
    }

    @Override
    public void close() {
        store.close();
        engine.close();
    }
}
