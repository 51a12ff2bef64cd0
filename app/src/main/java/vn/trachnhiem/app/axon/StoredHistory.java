package vn.trachnhiem.app.axon;

import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import vn.trachnhiem.query.register.History;
import vn.trachnhiem.query.register.Recorded;
import vn.trachnhiem.shared.Event;

/** The history as the event store keeps it. */
public final class StoredHistory implements History {
    private final EventsAfter events;

    public StoredHistory(EventsAfter events) {
        this.events = events;
    }

    @Override
    public Stream<Recorded> after(long position) {
        return events.after(position).map(StoredHistory::recorded);
    }

    private static Recorded recorded(TrackedEventMessage<?> message) {
        return Recorded.of(
                (Event) message.getPayload(),
                message,
                message.trackingToken().position().orElseThrow());
    }
}
