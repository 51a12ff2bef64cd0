package vn.trachnhiem.app.axonserver;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterators;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import vn.trachnhiem.app.axon.EventsAfter;
import vn.trachnhiem.app.axon.Positions;

/** Reads a store that only streams: up to the event that was the newest when the reading began. */
public final class StreamToHead implements EventsAfter {
    private static final int PATIENCE_SECONDS = 30;

    private final EventStore store;

    public StreamToHead(EventStore store) {
        this.store = store;
    }

    @Override
    public Stream<TrackedEventMessage<?>> after(long position) {
        long head = Positions.of(store.createHeadToken());
        if (head <= position) {
            return Stream.empty();
        }
        BlockingStream<TrackedEventMessage<?>> stream = store.openStream(new GlobalSequenceTrackingToken(position));
        Iterator<TrackedEventMessage<?>> events = new UpTo(stream, position, head);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(events, 0), false)
                .onClose(stream::close);
    }

    private static final class UpTo implements Iterator<TrackedEventMessage<?>> {
        private final BlockingStream<TrackedEventMessage<?>> stream;
        private final long head;
        private long position;

        private UpTo(BlockingStream<TrackedEventMessage<?>> stream, long position, long head) {
            this.stream = stream;
            this.position = position;
            this.head = head;
        }

        @Override
        public boolean hasNext() {
            return position < head;
        }

        @Override
        public TrackedEventMessage<?> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                if (!stream.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new EventStoreException("The server does not send what follows position " + position);
                }
                TrackedEventMessage<?> next = stream.nextAvailable();
                position = Positions.of(next.trackingToken());
                return next;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new EventStoreException("Interrupted behind position " + position, stopped);
            }
        }
    }
}
