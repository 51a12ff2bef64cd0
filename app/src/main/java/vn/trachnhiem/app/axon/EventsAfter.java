package vn.trachnhiem.app.axon;

import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** The events of a store, read once and in order. */
@FunctionalInterface
public interface EventsAfter {
    /** The events behind that position as far as the store has them now; closed by the caller. */
    Stream<? extends TrackedEventMessage<?>> after(long position);
}
