package vn.trachnhiem.app.axon;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.trachnhiem.command.Past;
import vn.trachnhiem.shared.Event;

/** The past as the event store has it at this moment, read behind no other's back: whatever was acknowledged before is seen. */
public final class StoredPast implements Past {
    private final EventStore store;

    public StoredPast(EventStore store) {
        this.store = store;
    }

    @Override
    public List<Event> of(String subject) {
        return store.readEvents(subject)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .<Event>map(Event.class::cast)
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return Positions.of(store.createHeadToken()) < 0;
    }
}
