package vn.trachnhiem.app.observing;

import java.time.Duration;
import java.time.InstantSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line for each event that a processor has taken for good. Only for events of the last minute: a replay of the whole ledger would fill the
 * logs with what they have already.
 */
public final class ProjectionLog implements MessageHandlerInterceptor<EventMessage<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectionLog.class);
    private static final Duration RECENT = Duration.ofMinutes(1);

    private final String processor;
    private final InstantSource clock;

    public ProjectionLog(String processor, InstantSource clock) {
        this.processor = processor;
        this.clock = clock;
    }

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        EventMessage<?> event = unitOfWork.getMessage();
        if (event.getTimestamp().plus(RECENT).isAfter(clock.instant())) {
            unitOfWork.root().afterCommit(durable -> tell(event));
        }
        return Correlated.call(event, chain::proceed);
    }

    private void tell(EventMessage<?> event) {
        long position = event instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position().orElse(-1)
                : -1;
        Correlated.run(
                event, () -> LOG.info("{} has event {} at position {}", processor, event.getIdentifier(), position));
    }
}
