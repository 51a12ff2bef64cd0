package vn.trachnhiem.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The events of one caller, which are stored together or not at all, and the caller's wait for the outcome. */
final class Append {

    final List<SerializedEvent> events;
    final long size;
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    Append(List<SerializedEvent> events) {
        this.events = events;
        this.size = events.stream().mapToLong(SerializedEvent::size).sum();
    }

    void settle(Outcome settled) {
        outcome.complete(settled);
    }

    /** Waits through interrupts: an append once queued has an outcome, and the caller must not guess it. */
    Outcome await() {
        return outcome.join();
    }
}
