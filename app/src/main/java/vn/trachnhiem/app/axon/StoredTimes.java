package vn.trachnhiem.app.axon;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import vn.trachnhiem.app.observing.EventTimes;

/** When events were recorded, from the store; what they say is not read. */
public final class StoredTimes implements EventTimes {
    private final EventsAfter stored;

    public StoredTimes(EventsAfter stored) {
        this.stored = stored;
    }

    @Override
    public Optional<Instant> firstAfter(long position) {
        try (Stream<? extends TrackedEventMessage<?>> events = stored.after(position)) {
            return events.findFirst().map(TrackedEventMessage::getTimestamp);
        }
    }
}
