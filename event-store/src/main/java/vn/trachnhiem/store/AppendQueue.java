package vn.trachnhiem.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Where callers leave their appends. What waits here when the writer comes back is its next batch. */
final class AppendQueue {

    private static final int MAX_EVENTS = 4_000;
    private static final long MAX_BYTES = 16L << 20;

    private final ArrayDeque<Append> waiting = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean closed;

    /** Answers false, and takes nothing, once the queue is closed. */
    boolean offer(Append append) {
        lock.lock();
        try {
            if (closed) {
                return false;
            }
            waiting.add(append);
            changed.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the first append and takes what is there with it; an empty list says: closed, and all was taken. */
    List<Append> take() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                changed.awaitUninterruptibly();
            }
            return drain();
        } finally {
            lock.unlock();
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
