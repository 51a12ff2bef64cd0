package vn.trachnhiem.store;

import java.time.Duration;
import java.util.Objects;
import org.axonframework.common.AxonConfigurationException;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;

/** What the event store needs to know. */
public final class PostgresEventStoreBuilder extends AbstractEventStore.Builder {

    private static final Duration POLL = Duration.ofMillis(500);

    private @Nullable PostgresEventStorageEngine engine;
    private Duration poll = POLL;

    PostgresEventStoreBuilder() {}

    /** Required. */
    public PostgresEventStoreBuilder engine(PostgresEventStorageEngine value) {
        engine = value;
        storageEngine(value);
        return this;
    }

    /** How often the head is asked for where no notification comes (500 ms unless told otherwise). */
    public PostgresEventStoreBuilder pollInterval(Duration value) {
        poll = value;
        return this;
    }

    @Override
    public PostgresEventStoreBuilder messageMonitor(MessageMonitor<? super EventMessage<?>> value) {
        super.messageMonitor(value);
        return this;
    }

    @Override
    public PostgresEventStoreBuilder spanFactory(EventBusSpanFactory value) {
        super.spanFactory(value);
        return this;
    }

    PostgresEventStorageEngine engine() {
        return Objects.requireNonNull(engine);
    }

    Duration poll() {
        return poll;
    }

    /**
     * Touches no database yet.
     *
     * @throws AxonConfigurationException where the engine was not given
     */
    public PostgresEventStore build() {
        return new PostgresEventStore(this);
    }
}
