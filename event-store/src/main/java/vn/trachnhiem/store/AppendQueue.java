package vn.trachnhiem.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Where callers leave their appends, in the order in which they will stand. One thread at a time has the turn to write;
 * what waits here when it comes back is the next batch.
 */
final class AppendQueue {

    private static final int MAX_EVENTS = 4_000;
    private static final long MAX_BYTES = 16L << 20;

    /** What a caller finds. */
    enum Place {
        /** Nobody wrote: now it has the turn, and its append is the first of its batch. */
        TURN,
        /** Someone writes, and will see to this append as well. */
        WAITING,
        /** The queue is closed, and took nothing. */
        CLOSED
    }

    private final ArrayDeque<Append> waiting = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private boolean writing;
    private boolean closed;

    Place offer(Append append) {
        lock.lock();
        try {
            if (closed) {
                return Place.CLOSED;
            }
            waiting.add(append);
            Place place = writing ? Place.WAITING : Place.TURN;
            writing = true;
            return place;
        } finally {
            lock.unlock();
        }
    }

    /** For whoever has the turn. One append is always taken, however large; more while the batch stays within its bounds. */
    List<Append> take() {
        lock.lock();
        try {
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
        } finally {
            lock.unlock();
        }
    }

    /** Gives the turn back if nobody waits, and answers whether it did. */
    boolean isDone() {
        lock.lock();
        try {
            if (waiting.isEmpty()) {
                writing = false;
                idle.signalAll();
            }
            return !writing;
        } finally {
            lock.unlock();
        }
    }

    /** Takes nothing any more, and waits until all that was taken is written. */
    void close() {
        lock.lock();
        try {
            closed = true;
            while (writing) {
                idle.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }
}
