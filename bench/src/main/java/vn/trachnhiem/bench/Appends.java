package vn.trachnhiem.bench;

import java.util.List;
import java.util.UUID;

/** Appends of one event each, by so many callers at once, each to an aggregate of its own. */
record Appends(int callers) implements Load {

    @Override
    public String name() {
        return "append, %d %s".formatted(callers, callers == 1 ? "caller" : "callers");
    }

    @Override
    public Caller caller(Contender contender) {
        String aggregate = UUID.randomUUID().toString();
        return number -> contender.append(List.of(Payload.event(aggregate, number)));
    }
}
