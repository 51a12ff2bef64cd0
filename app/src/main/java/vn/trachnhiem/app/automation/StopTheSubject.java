package vn.trachnhiem.app.automation;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An act of the ledger itself that is refused stops the subject that gave rise to it, and nothing else; later events of that subject wait in
 * the ledger. The letter is written in the transaction that stores the processor's token. A failure that is no decision is thrown, and the
 * processor repeats it.
 */
public final class StopTheSubject implements MessageHandlerInterceptor<EventMessage<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(StopTheSubject.class);

    private final AutomationLetters letters;

    public StopTheSubject(AutomationLetters letters) {
        this.letters = letters;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        EventMessage<?> message = unitOfWork.getMessage();
        if (!(message instanceof DomainEventMessage<?> event)) {
            return chain.proceed();
        }
        return letters.lock(event.getAggregateIdentifier()).isPresent() ? null : proceed(event, chain);
    }

    private @Nullable Object proceed(DomainEventMessage<?> event, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (RuntimeException failure) {
            Optional<String> refusal = Refused.by(failure);
            if (refusal.isEmpty()) {
                throw failure;
            }
            LOG.warn("{} stands still: {}", event.getAggregateIdentifier(), refusal.get());
            letters.stop(event.getAggregateIdentifier(), position(event), event.getIdentifier(), refusal.get());
            return null;
        }
    }

    static long position(EventMessage<?> event) {
        return event instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position().orElseThrow()
                : -1;
    }
}
