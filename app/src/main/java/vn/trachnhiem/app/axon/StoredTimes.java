package vn.trachnhiem.app.axon;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import vn.trachnhiem.app.observing.EventTimes;

/** When events were recorded, from the store; what they say is not read. */
public final class StoredTimes implements EventTimes {
    private final EventStorageEngine engine;

    public StoredTimes(EventStorageEngine engine) {
        this.engine = engine;
    }

    @Override
    public Optional<Instant> firstAfter(long position) {
        try (Stream<? extends TrackedEventMessage<?>> events =
                engine.readEvents(new GlobalSequenceTrackingToken(position), false)) {
            return events.findFirst().map(TrackedEventMessage::getTimestamp);
        }
    }
}
