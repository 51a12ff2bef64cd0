package vn.trachnhiem.store;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.lifecycle.Lifecycle;
import org.axonframework.lifecycle.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store over {@link PostgresEventStorageEngine}. Its streams are woken, and call back, when this process
 * or any other has committed events to the database. The listener begins with the first stream.
 */
public final class PostgresEventStore extends AbstractEventStore implements Lifecycle, AutoCloseable {

    private final PostgresEventStorageEngine engine;
    private final Duration poll;
    private final Set<WakingStream> streams = ConcurrentHashMap.newKeySet();
    private @Nullable StreamSource source;
    private boolean closed;

    PostgresEventStore(PostgresEventStoreBuilder builder) {
        super(builder);
        this.engine = builder.engine();
        this.poll = builder.poll();
    }

    /** The engine has to be given. */
    public static PostgresEventStoreBuilder builder() {
        return new PostgresEventStoreBuilder();
    }

    /**
     * Opens a stream behind a token; null stands for the beginning.
     *
     * @throws AlteredStoreException where the token is beyond the store's end: the reader would wait there in vain,
     *     and later pass over what is appended meanwhile
     */
    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        long position = Positions.of(trackingToken);
        if (position >= 0) {
            refuseBeyondEnd(position);
        }
        WakingStream stream = new WakingStream(source(), position, streams::remove);
        streams.add(stream);
        return stream;
    }

    private void refuseBeyondEnd(long position) {
        long next = engine.reader().nextPosition();
        if (position >= next) {
            throw AlteredStoreException.endsBefore(position, next);
        }
    }

    private synchronized StreamSource source() {
        if (closed) {
            throw new IllegalStateException("The event store was closed");
        }
        if (source == null) {
            source = new StreamSource(engine, poll);
        }
        return source;
    }

    /** Readers end before the processors' phase is over; the engine, which commands still need, comes last. */
    @Override
    public void registerLifecycleHandlers(Lifecycle.LifecycleRegistry lifecycle) {
        lifecycle.onShutdown(Phase.INBOUND_EVENT_CONNECTORS - 10, this::close);
        lifecycle.onShutdown(Phase.EXTERNAL_CONNECTIONS, engine::close);
    }

    /** Closes all streams and ends the listener. The engine stays open for appends. */
    @Override
    public synchronized void close() {
        closed = true;
        streams.forEach(WakingStream::close);
        if (source != null) {
            source.close();
            source = null;
        }
    }
}
