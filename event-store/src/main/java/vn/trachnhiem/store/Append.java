package vn.trachnhiem.store;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The events of one caller, which are stored together or not at all, and the caller's wait for the outcome. */
final class Append {

    private static final long LOOK_AGAIN_NANOS = TimeUnit.SECONDS.toNanos(1);

    final List<SerializedEvent> events;
    final long size;
    private final Thread caller = Thread.currentThread();
    private List<Append> batch = List.of(this);
    private int place;
    private volatile @Nullable Outcome outcome;

    Append(List<SerializedEvent> events) {
        this.events = events;
        this.size = events.stream().mapToLong(SerializedEvent::size).sum();
    }

    /**
     * Gives each its outcome and wakes the first, who wakes two others, and so on: waking takes longer than writing, and
     * so it is shared among the callers while the writer goes on.
     */
    static void settle(List<Append> batch, List<Outcome> outcomes) {
        for (int i = 0; i < batch.size(); i++) {
            Append append = batch.get(i);
            append.batch = batch;
            append.place = i;
            append.outcome = outcomes.get(i);
        }
        batch.getFirst().wake();
    }

    private void wake() {
        LockSupport.unpark(caller);
    }

    /**
     * Waits through interrupts: an append once queued has an outcome, and the caller must not guess it. Nor does it rely
     * on being woken by another caller.
     */
    Outcome await() {
        boolean interrupted = false;
        while (outcome == null) {
            LockSupport.parkNanos(this, LOOK_AGAIN_NANOS);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        for (int next = 2 * place + 1; next <= 2 * place + 2 && next < batch.size(); next++) {
            batch.get(next).wake();
        }
        return Objects.requireNonNull(outcome);
    }
}
