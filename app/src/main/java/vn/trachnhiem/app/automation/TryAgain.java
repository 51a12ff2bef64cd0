package vn.trachnhiem.app.automation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trachnhiem.app.axon.EventsAfter;
import vn.trachnhiem.query.register.DeadLetter;

/**
 * Has the ledger act again on what it could not act on: at every start, when whatever was missing may have been recorded. Acts that were
 * recorded the first time are the same acts, since their keys are made from the event.
 */
public final class TryAgain {
    private static final Logger LOG = LoggerFactory.getLogger(TryAgain.class);

    private final AutomationLetters letters;
    private final EventsAfter stored;
    private final TransactionTemplate transaction;
    private final List<AnnotationEventHandlerAdapter> automations;

    public TryAgain(
            AutomationLetters letters, EventsAfter stored, TransactionTemplate transaction, List<?> automations) {
        this.letters = letters;
        this.stored = stored;
        this.transaction = transaction;
        this.automations =
                automations.stream().map(AnnotationEventHandlerAdapter::new).toList();
    }

    /** Each subject in a transaction of its own. */
    public void all() {
        for (DeadLetter letter : letters.all()) {
            try {
                transaction.executeWithoutResult(status -> again(letter.subject()));
            } catch (RuntimeException e) {
                LOG.warn("{} could not be tried again, and is at the next start", letter.subject(), e);
            }
        }
    }

    private void again(String subject) {
        letters.lock(subject).ifPresent(position -> {
            letters.remove(subject);
            try (Stream<? extends TrackedEventMessage<?>> events = stored.after(position - 1)) {
                events.filter(event -> isOf(subject, event))
                        .takeWhile(event -> goesOn(subject, event))
                        .forEach(acted -> {});
            }
        });
    }

    private static boolean isOf(String subject, EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domain
                && domain.getAggregateIdentifier().equals(subject);
    }

    private boolean goesOn(String subject, TrackedEventMessage<?> event) {
        try {
            act(event);
            return true;
        } catch (Exception failure) {
            Optional<String> refusal = Refused.by(failure);
            if (refusal.isEmpty()) {
                throw new IllegalStateException("the ledger could not act on event " + event.getIdentifier(), failure);
            }
            letters.stop(subject, StopTheSubject.position(event), event.getIdentifier(), refusal.get());
            return false;
        }
    }

    private void act(EventMessage<?> event) throws Exception {
        for (AnnotationEventHandlerAdapter automation : automations) {
            if (automation.canHandle(event)) {
                automation.handle(event);
            }
        }
    }
}
