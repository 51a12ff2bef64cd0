package vn.trachnhiem.app.axon;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;

/** What processors follow, from whichever store. */
public record EventSource(StreamableMessageSource<TrackedEventMessage<?>> events) {}
