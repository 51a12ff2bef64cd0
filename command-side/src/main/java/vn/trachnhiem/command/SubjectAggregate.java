package vn.trachnhiem.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.command.Decision.Accepted;
import vn.trachnhiem.command.Decision.Nothing;
import vn.trachnhiem.command.Decision.Rejected;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.Outcome;

/**
 * The thin shell around a subject's deciders: load, decide, apply, or throw the typed rejection. Repeating an accepted command answers
 * the first outcome and appends nothing, because the idempotency keys of all accepted acts are part of what is loaded.
 */
public abstract class SubjectAggregate<S extends State<S, E>, E extends Event> {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String subject;

    private S state;
    private final Map<String, List<String>> eventIdsByKey = new HashMap<>();
    private final Class<E> eventType;

    protected SubjectAggregate(S unborn, Class<E> eventType) {
        this.state = unborn;
        this.eventType = eventType;
    }

    protected final <C extends Command> Outcome decide(C command, Decider<C, S, E> decider, Rules rules) {
        String key = command.act().key();
        if (!eventIdsByKey.containsKey(key)) {
            switch (decider.decide(command, state, rules)) {
                case Accepted<E>(var events) -> events.forEach(AggregateLifecycle::apply);
                case Nothing<E>() -> {}
                case Rejected<E> rejected -> throw CommandRejected.because(rejected);
            }
        }
        return new Outcome(command.subject(), eventIdsByKey.getOrDefault(key, List.of()));
    }

    @EventSourcingHandler
    final void on(Event event, DomainEventMessage<?> message) {
        subject = event.subject();
        state = state.evolve(eventType.cast(event));
        eventIdsByKey
                .computeIfAbsent(event.act().key(), key -> new ArrayList<>())
                .add(message.getIdentifier());
    }
}
