package vn.trachnhiem.store;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/** A reader's place in the store. One thread reads; others wake it or close it. */
final class WakingStream implements TrackingEventStream {

    private final StreamSource source;
    private final Consumer<WakingStream> onClose;
    private final Runnable wake = this::wake;
    private final Semaphore wakeUps = new Semaphore(0);
    private List<TrackedEventMessage<?>> page = List.of();
    private int next;
    private long position;
    private long foundNothingBefore = -1;
    private long askedAt;
    private volatile boolean closed;
    private volatile Runnable onAvailable = () -> {};

    WakingStream(StreamSource source, long position, Consumer<WakingStream> onClose) {
        this.source = source;
        this.position = position;
        this.onClose = onClose;
        source.head().onReached(wake);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return available() ? Optional.of(page.get(next)) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (!available()) {
            long left = deadline - System.nanoTime();
            if (closed || left <= 0) {
                return false;
            }
            sleep(Math.min(left, source.poll().toNanos()));
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(Integer.MAX_VALUE, TimeUnit.MILLISECONDS)) {
            if (closed) {
                throw new IllegalStateException("The stream was closed");
            }
        }
        return page.get(next++);
    }

    /** Called at once where events wait already, and from then on whenever the store has grown. */
    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        onAvailable = callback;
        if (available()) {
            callback.run();
        }
        return true;
    }

    private boolean available() {
        while (next == page.size() && !closed && mayHoldMore()) {
            turn();
        }
        return next < page.size();
    }

    /** The database is asked when the head has moved; of itself only where no one keeps the head current. */
    private boolean mayHoldMore() {
        return askedAt == 0
                || source.head().nextPosition() > Math.max(position + 1, foundNothingBefore)
                || (!source.headIsCurrent()
                        && System.nanoTime() - askedAt > source.poll().toNanos());
    }

    private void turn() {
        long headBefore = source.head().nextPosition();
        Page read = source.pageAfter(position);
        askedAt = System.nanoTime() | 1; // 0 says: never asked
        page = read.behind(position);
        next = 0;
        position = read.last();
        foundNothingBefore = read.isEmpty() ? headBefore : -1;
    }

    private void sleep(long nanos) throws InterruptedException {
        if (wakeUps.tryAcquire(nanos, TimeUnit.NANOSECONDS)) {
            wakeUps.drainPermits();
        }
    }

    private void wake() {
        wakeUps.release();
        onAvailable.run();
    }

    @Override
    public void close() {
        closed = true;
        source.head().forget(wake);
        onAvailable = () -> {};
        wake();
        onClose.accept(this);
    }
}
