package vn.trachnhiem.app.axon;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import vn.trachnhiem.query.sealing.StoredBytesSerializer;
import vn.trachnhiem.query.sealing.StoredFact;
import vn.trachnhiem.query.sealing.StoredFacts;
import vn.trachnhiem.store.PostgresEventStorageEngine;
import vn.trachnhiem.store.PostgresEventStore;
import vn.trachnhiem.store.StoreSchema;

/** The event store read as bytes, for the seal; it writes nothing. */
public final class StoredBytes implements StoredFacts, AutoCloseable {
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
    public void close() {
        store.close();
        engine.close();
    }
}
