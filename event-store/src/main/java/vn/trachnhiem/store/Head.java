package vn.trachnhiem.store;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far the store is known to reach, and who wants to know when it reaches further. It is told by the listener and
 * by this process's own commits; whoever tells it does not wait for those who are woken.
 */
final class Head implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Head.class);

    private final AtomicLong nextPosition = new AtomicLong(0);
    private final AtomicBoolean waking = new AtomicBoolean();
    private final Set<Runnable> sleepers = ConcurrentHashMap.newKeySet();
    private final ExecutorService waker = new ThreadPoolExecutor(
            0,
            1,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("event-store-waker").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    /** All events before this position can be read. */
    long nextPosition() {
        return nextPosition.get();
    }

    void reached(long next) {
        if (nextPosition.getAndAccumulate(next, Math::max) < next && waking.compareAndSet(false, true)) {
            waker.execute(this::wake);
        }
    }

    void onReached(Runnable sleeper) {
        sleepers.add(sleeper);
    }

    void forget(Runnable sleeper) {
        sleepers.remove(sleeper);
    }

    private void wake() {
        waking.set(false); // first: what is reached from here on wakes once more
        for (Runnable sleeper : List.copyOf(sleepers)) {
            try {
                sleeper.run();
            } catch (RuntimeException e) {
                LOG.warn("A reader that was woken failed, and stays registered", e);
            }
        }
    }

    @Override
    public void close() {
        waker.shutdownNow();
    }
}
