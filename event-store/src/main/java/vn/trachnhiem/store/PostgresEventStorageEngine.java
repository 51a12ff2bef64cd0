package vn.trachnhiem.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event storage on PostgreSQL. Positions count from 0 without gaps, in the order of the commits, over all
 * processes that write to the database. An append returns when its events are on disk; within a unit of work it is
 * made durable in the commit phase. It throws Axon's {@code ConcurrencyException} and
 * {@code AggregateStreamCreationException} for conflicts, {@link NotStoredException} where nothing was stored and
 * {@link OutcomeUnknownException} where that cannot be known.
 */
public final class PostgresEventStorageEngine extends BatchingEventStorageEngine implements AutoCloseable {

    private final EventReader reader;
    private final Snapshots snapshots;
    private final GroupCommitWriter writer;
    private final AppendsOfUnitOfWork appends;
    private final StoreAccess access;
    private final List<LongConsumer> onStored = new CopyOnWriteArrayList<>();

    PostgresEventStorageEngine(PostgresEventStorageEngineBuilder builder) {
        super(builder);
        this.access = builder.access();
        this.reader = new EventReader(access.database(), access.schema());
        this.snapshots = new Snapshots(access.database(), access.schema(), reader);
        this.writer = new GroupCommitWriter(access);
        this.appends = new AppendsOfUnitOfWork(this::write);
    }

    /** The data source and the event serializer have to be given. */
    public static PostgresEventStorageEngineBuilder builder() {
        return new PostgresEventStorageEngineBuilder();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (!events.isEmpty()) {
            appends.add(events.stream()
                    .map(event -> new AppendsOfUnitOfWork.Prepared(event, SerializedEvent.of(event, serializer)))
                    .toList());
        }
    }

    private void write(List<AppendsOfUnitOfWork.Prepared> events) {
        Outcome outcome = writer.append(
                events.stream().map(AppendsOfUnitOfWork.Prepared::serialized).toList());
        switch (outcome) {
            case Outcome.Stored stored -> onStored.forEach(listener -> listener.accept(stored.lastPosition() + 1));
            case Outcome.Conflict conflict ->
                handlePersistenceException(
                        new DuplicateEventException(),
                        events.get(conflict.index()).message());
            case Outcome.NotStored failed ->
                throw new NotStoredException(
                        failed.reason(),
                        "%d events were not stored: %s"
                                .formatted(
                                        events.size(),
                                        SqlFailure.of(failed.cause()).words()),
                        failed.cause());
            case Outcome.Unknown unknown ->
                throw new OutcomeUnknownException(
                        "The connection was lost during the commit: it is unknown whether %d events were stored"
                                .formatted(events.size()),
                        unknown.cause());
        }
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots.store(SerializedEvent.of(snapshot, serializer));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return snapshots.of(aggregateIdentifier).stream();
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken token, boolean mayBlock) {
        long start = Positions.of(token);
        return Pages.stream(
                (@Nullable StoredEvent last) -> reader.after(last == null ? start : last.position, batchSize()),
                batchSize());
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String identifier, long firstSequenceNumber) {
        return Pages.stream(
                (StoredEvent.@Nullable OfAggregate last) -> reader.ofAggregate(
                        identifier, last == null ? firstSequenceNumber : last.getSequenceNumber() + 1, batchSize()),
                batchSize());
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken token, int batchSize) {
        return reader.after(Positions.of(token), batchSize);
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return reader.ofAggregate(aggregateIdentifier, firstSequenceNumber, batchSize);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return reader.lastSequenceNumber(aggregateIdentifier);
    }

    /** Before the first event: position -1. */
    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(-1);
    }

    /** At the last event; position -1 in an empty store. */
    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(reader.nextPosition() - 1);
    }

    /** Before the first event recorded at that time or later; at the last event where there is none. */
    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return new GlobalSequenceTrackingToken(reader.firstRecordedAt(dateTime.toEpochMilli()) - 1);
    }

    /** What the upcasters make of the events behind a position. */
    Page pageAfter(long position, int most) {
        List<StoredEvent> events = reader.after(position, most);
        List<TrackedEventMessage<?>> messages = EventUtils.upcastAndDeserializeTrackedEvents(
                        events.stream(), getEventSerializer(), upcasterChain)
                .toList();
        return Page.of(position, events, messages);
    }

    /** Tells the position behind each append of this process. */
    void onStored(LongConsumer listener) {
        onStored.add(listener);
    }

    EventReader reader() {
        return reader;
    }

    StoreAccess access() {
        return access;
    }

    /** Writes what was queued before and ends the writer's thread and connection; later appends are refused. */
    @Override
    public void close() {
        writer.close();
    }
}
