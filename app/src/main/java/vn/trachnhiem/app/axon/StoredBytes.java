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
import org.axonframework.eventsourcing.eventstore.EventStore;
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
    private final EventStore store;
    private final EventsAfter events;
    private final EventSource source;
    private final Runnable close;

    /**
     * @param store which reads and writes with a {@link StoredBytesSerializer}
     * @param events that store, read once
     * @param source that store, followed
     * @param close releases what the store holds
     */
    public StoredBytes(EventStore store, EventsAfter events, EventSource source, Runnable close) {
        this.store = store;
        this.events = events;
        this.source = source;
        this.close = close;
    }

    /** The ledger's own store in that database. */
    public static StoredBytes in(DataSource dataSource, StoreSchema schema) {
        PostgresEventStorageEngine engine = PostgresEventStorageEngine.builder()
                .dataSource(dataSource)
                .schema(schema)
                .eventSerializer(new StoredBytesSerializer())
                .build();
        PostgresEventStore store = PostgresEventStore.builder().engine(engine).build();
        return new StoredBytes(
                store,
                position -> engine.readEvents(new GlobalSequenceTrackingToken(position), false),
                new EventSource(store),
                () -> {
                    store.close();
                    engine.close();
                });
    }

    /** What the sealing processor follows. */
    public StreamableMessageSource<TrackedEventMessage<?>> source() {
        return source.events();
    }

    @Override
    public Stream<StoredFact> after(long position) {
        return events.after(position).map(message -> StoredFact.of(Positions.of(message.trackingToken()), message));
    }

    @Override
    public long size() {
        return Positions.of(store.createHeadToken()) + 1;
    }

    @Override
    public void append(List<HistoryItem.Event> events) {
        store.publish(events.stream().map(StoredBytes::message).toList());
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
        close.run();
    }
}
