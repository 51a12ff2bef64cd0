package vn.trachnhiem.app.axonserver;

import java.time.Duration;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.trachnhiem.app.axon.EventSource;
import vn.trachnhiem.app.axon.StoredBytes;
import vn.trachnhiem.query.sealing.StoredBytesSerializer;

/** The events in an Axon Server as bytes. */
public final class ServerBytes {
    private ServerBytes() {}

    /** Over connections that somebody else closes. */
    public static StoredBytes over(AxonServerConfiguration configuration, AxonServerConnectionManager server) {
        return over(configuration, server, () -> {});
    }

    /**
     * Over connections of their own, for an import.
     *
     * @throws UnusableServerException where the server cannot be used
     */
    public static StoredBytes open(AxonServerAddress address, String client) {
        FirstLook.at(address, Duration.ZERO);
        AxonServerConfiguration configuration = Connections.configuration(address, client);
        AxonServerConnectionManager server = Connections.manager(configuration);
        return over(configuration, server, server::shutdown);
    }

    private static StoredBytes over(
            AxonServerConfiguration configuration, AxonServerConnectionManager server, Runnable close) {
        EventStore store = UnabridgedEventStore.of(configuration, server, new StoredBytesSerializer());
        return new StoredBytes(store, new StreamToHead(store), new EventSource(new ReopeningSource(store)), close);
    }
}
