package vn.trachnhiem.store;

import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.axonframework.common.AxonConfigurationException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/** What the engine needs to know. */
public final class PostgresEventStorageEngineBuilder extends BatchingEventStorageEngine.Builder {

    private static final int PAGE = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private @Nullable DataSource database;
    private @Nullable Serializer events;
    private @Nullable Serializer snapshots;
    private StoreSchema schema = StoreSchema.DEFAULT;
    private boolean durable = true;
    private Duration patience = PATIENCE;

    PostgresEventStorageEngineBuilder() {
        batchSize(PAGE);
        persistenceExceptionResolver(DuplicateEventException.class::isInstance);
    }

    /** Required. The writer and the listener each keep one of its connections for as long as they live. */
    public PostgresEventStorageEngineBuilder dataSource(DataSource value) {
        database = value;
        return this;
    }

    /** Where the tables are; {@link StoreSchema#DEFAULT} otherwise. */
    public PostgresEventStorageEngineBuilder schema(StoreSchema value) {
        schema = value;
        return this;
    }

    /** Required. Snapshots are written with it too, where no other serializer is given for them. */
    @Override
    public PostgresEventStorageEngineBuilder eventSerializer(Serializer value) {
        events = value;
        super.eventSerializer(value);
        return this;
    }

    @Override
    public PostgresEventStorageEngineBuilder snapshotSerializer(Serializer value) {
        snapshots = value;
        super.snapshotSerializer(value);
        return this;
    }

    @Override
    public PostgresEventStorageEngineBuilder upcasterChain(EventUpcaster value) {
        super.upcasterChain(value);
        return this;
    }

    @Override
    public PostgresEventStorageEngineBuilder persistenceExceptionResolver(PersistenceExceptionResolver value) {
        super.persistenceExceptionResolver(value);
        return this;
    }

    /** Whether a server that may lose what it acknowledged is refused, which it is unless told otherwise. */
    public PostgresEventStorageEngineBuilder requireDurable(boolean value) {
        durable = value;
        return this;
    }

    /**
     * How long to wait for the head while another process holds it (10 s unless told otherwise). It also bounds for
     * how long a process that stalls within a write may hold it; the network is given up after three times as long.
     */
    public PostgresEventStorageEngineBuilder patience(Duration value) {
        patience = value;
        return this;
    }

    /** A default would be XStream, which this store never uses: so the serializer has to be given. */
    @Override
    protected void validate() {
        Serializer given = events;
        if (database == null || given == null) {
            throw new AxonConfigurationException("The data source and the event serializer have to be given");
        }
        if (snapshots == null) {
            snapshotSerializer(given);
        }
        super.validate();
    }

    StoreAccess access() {
        return new StoreAccess(Objects.requireNonNull(database), schema, durable, patience);
    }

    /**
     * Touches no database yet.
     *
     * @throws AxonConfigurationException where something required was not given
     */
    public PostgresEventStorageEngine build() {
        return new PostgresEventStorageEngine(this);
    }
}
