package vn.trachnhiem.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;

/** Brings a store to its size before it is measured. */
final class Filling {

    private static final int EVENTS_OF_AN_APPEND = 1_000;

    private Filling() {}

    /** Answers the aggregates, each with so many events. */
    static List<String> fill(Contender contender, long events, int eventsOfAnAggregate) {
        List<String> aggregates = new ArrayList<>();
        List<EventMessage<?>> append = new ArrayList<>();
        for (long stored = 0; stored < events; stored += eventsOfAnAggregate) {
            String aggregate = UUID.randomUUID().toString();
            for (int sequence = 0; sequence < eventsOfAnAggregate; sequence++) {
                append.add(Payload.event(aggregate, sequence));
            }
            aggregates.add(aggregate);
            if (append.size() >= EVENTS_OF_AN_APPEND) {
                contender.append(append);
                append.clear();
            }
        }
        contender.append(append);
        return aggregates;
    }
}
