package vn.trachnhiem.app.axonserver;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;

/** An Axon Server's events without snapshots, of which the ledger makes none: a subject is read in one call, not two. */
public final class UnabridgedEventStore extends AxonServerEventStore {
    private UnabridgedEventStore(Builder builder) {
        super(builder);
    }

    /**
     * The events of that server's context.
     *
     * @param serializer what makes messages of the stored bytes
     */
    public static UnabridgedEventStore of(
            AxonServerConfiguration configuration, AxonServerConnectionManager server, Serializer serializer) {
        Builder builder = builder()
                .configuration(configuration)
                .platformConnectionManager(server)
                .defaultContext(configuration.getContext())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .snapshotFilter(SnapshotFilter.allowAll());
        builder.build(); // only this gives the builder the engine, which is no public class
        return new UnabridgedEventStore(builder);
    }

    @Override
    public DomainEventStream readEvents(String subject) {
        return readEvents(subject, 0);
    }
}
