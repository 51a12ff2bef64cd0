package vn.trachnhiem.app.axonserver;

import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.grpc.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The events of the one context, in memory; each keeps its bytes as given, and its place for good. */
final class KeptEvents {
    private final List<EventWithToken> events = new ArrayList<>();
    private final Map<String, List<Event>> byAggregate = new HashMap<>();

    /** All of them, or none where one does not follow the last of its aggregate. */
    synchronized void append(List<Event> transaction) {
        Map<String, Long> next = new HashMap<>();
        for (Event event : transaction) {
            String aggregate = event.getAggregateIdentifier();
            if (!aggregate.isEmpty()) {
                long expected = next.computeIfAbsent(aggregate, id -> highest(id) + 1);
                if (event.getAggregateSequenceNumber() != expected) {
                    throw Errors.of(
                            Status.OUT_OF_RANGE,
                            "AXONIQ-2000",
                            "Invalid sequence number " + event.getAggregateSequenceNumber() + " for aggregate "
                                    + aggregate + ", expected " + expected);
                }
                next.put(aggregate, expected + 1);
            }
        }
        transaction.forEach(this::keep);
    }

    private void keep(Event event) {
        events.add(EventWithToken.newBuilder()
                .setToken(events.size())
                .setEvent(event)
                .build());
        byAggregate
                .computeIfAbsent(event.getAggregateIdentifier(), id -> new ArrayList<>())
                .add(event);
    }

    /** The last sequence number of the aggregate; −1 where it has no event. */
    synchronized long highest(String aggregate) {
        return byAggregate.getOrDefault(aggregate, List.of()).size() - 1L;
    }

    synchronized List<Event> of(String aggregate, long from) {
        List<Event> all = byAggregate.getOrDefault(aggregate, List.of());
        return List.copyOf(all.subList((int) Math.min(from, all.size()), all.size()));
    }

    /** At most so many events from that token on. */
    synchronized List<EventWithToken> from(long token, long most) {
        int begin = (int) Math.min(token, events.size());
        return List.copyOf(events.subList(begin, (int) Math.min(events.size(), begin + most)));
    }

    synchronized long size() {
        return events.size();
    }

    /** The token of the first event recorded at or after that time; the next to come where there is none. */
    synchronized long at(long instant) {
        return events.stream()
                .filter(each -> each.getEvent().getTimestamp() >= instant)
                .mapToLong(EventWithToken::getToken)
                .findFirst()
                .orElse(events.size());
    }
}
