package vn.trachnhiem.app.axon;

import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import vn.trachnhiem.query.register.History;
import vn.trachnhiem.query.register.Recorded;
import vn.trachnhiem.shared.Event;

/** The history as the event store keeps it. */
public final class StoredHistory implements History {
    private final EventStorageEngine engine;

    public StoredHistory(EventStorageEngine engine) {
        this.engine = engine;
    }

    @Override
    public Stream<Recorded> after(long position) {
        return engine.readEvents(new GlobalSequenceTrackingToken(position), false)
                .map(StoredHistory::recorded);
    }

    private static Recorded recorded(TrackedEventMessage<?> message) {
        return Recorded.of(
                (Event) message.getPayload(),
                message,
                message.trackingToken().position().orElseThrow());
    }
}
