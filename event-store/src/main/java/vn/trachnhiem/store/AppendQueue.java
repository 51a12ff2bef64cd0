package vn.trachnhiem.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where callers leave their appends. What waits here when the writer comes back is its next batch. */
final class AppendQueue {

    private static final int MAX_EVENTS = 4_000;
    private static final long MAX_BYTES = 16L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(AppendQueue.class);

    private final ArrayDeque<Append> waiting = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int wanted = 1;
    private boolean closed;

    /** Answers false, and takes nothing, once the queue is closed. */
    boolean offer(Append append) {
        lock.lock();
        try {
            if (closed) {
                return false;
            }
            waiting.add(append);
            if (waiting.size() == wanted) {
                changed.signal();
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for the first append and takes what is there with it; an empty list says: closed, and all was taken.
     * Where the batch before was of several callers, these have just been released and will soon be back: the wait
     * for as many is short and bounded, and saves a commit. A lone caller never waits for company.
     */
    List<Append> take(int company, long nanos) {
        lock.lock();
        try {
            wanted = 1;
            while (waiting.isEmpty() && !closed) {
                changed.awaitUninterruptibly();
            }
            awaitCompany(company, nanos);
            return drain();
        } finally {
            lock.unlock();
        }
    }

    private void awaitCompany(int company, long nanos) {
        long left = company > 1 ? nanos : 0;
        wanted = company; // who comes before the last of them does not wake the writer for nothing
        try {
            while (waiting.size() < company && left > 0 && !closed) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            LOG.warn("The writer was interrupted by someone else, and goes on", e);
        }
    }

    /** One append is always taken, however large; more are added while the batch stays within its bounds. */
    private List<Append> drain() {
        List<Append> batch = new ArrayList<>();
        int events = 0;
        long bytes = 0;
        while (!waiting.isEmpty()) {
            Append next = waiting.getFirst();
            events += next.events.size();
            bytes += next.size;
            if (!batch.isEmpty() && (events > MAX_EVENTS || bytes > MAX_BYTES)) {
                break;
            }
            batch.add(waiting.removeFirst());
        }
        return batch;
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
