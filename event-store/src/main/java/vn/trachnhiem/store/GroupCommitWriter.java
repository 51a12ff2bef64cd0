package vn.trachnhiem.store;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer of this process. Its thread takes whatever waits in the queue, writes it in one transaction and
 * settles each caller; while it writes, the next batch gathers by itself. No failure ends the thread: every append
 * that was taken is settled, and the next batch begins afresh.
 */
final class GroupCommitWriter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommitWriter.class);

    private final StoreAccess access;
    private final AppendQueue queue = new AppendQueue();
    private final ReentrantLock start = new ReentrantLock();
    private @Nullable Thread thread;
    private @Nullable WriterConnection open;

    GroupCommitWriter(StoreAccess access) {
        this.access = access;
    }

    /** Blocks until the events are on disk, or until it is known why not, or known that it cannot be known. */
    Outcome append(List<SerializedEvent> events) {
        Append append = new Append(events);
        ensureStarted();
        return queue.offer(append)
                ? append.await()
                : new Outcome.NotStored(
                        NotStoredException.Reason.CLOSED, new IllegalStateException("the event store was closed"));
    }

    private void ensureStarted() {
        start.lock();
        try {
            if (thread == null) {
                thread = Thread.ofPlatform().daemon().name("event-store-writer").start(this::run);
            }
        } finally {
            start.unlock();
        }
    }

    private void run() {
        List<Append> batch = queue.take(1, 0);
        while (!batch.isEmpty()) {
            long start = System.nanoTime();
            try {
                write(batch);
            } catch (Throwable e) { // even an Error: callers wait for an answer, and the next batch for this thread
                LOG.error("The writer failed, and goes on", e);
                settleFailure(batch, e);
            }
            batch = queue.take(batch.size(), (System.nanoTime() - start) / 4);
        }
        disconnect();
    }

    /**
     * A connection that was lost while it lay idle is told by its first statement: that is worth a second try. Where
     * the database refuses a value, each append is tried alone, so that the others do not fail with it.
     */
    private void write(List<Append> batch) {
        boolean idleBefore = open != null;
        try {
            settle(batch, connection().write(batch));
        } catch (SQLException | RuntimeException e) {
            SqlFailure failure = SqlFailure.of(e);
            if (idleBefore && failure.connectionLost() && !commitAsked()) {
                disconnect();
                write(batch);
            } else if (failure.reason() == NotStoredException.Reason.REFUSED && batch.size() > 1) {
                cleanUp();
                batch.forEach(append -> write(List.of(append)));
            } else {
                settleFailure(batch, e);
            }
        }
    }

    private boolean commitAsked() {
        return open != null && open.commitAsked();
    }

    private static void settle(List<Append> batch, List<Outcome> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            batch.get(i).settle(outcomes.get(i));
        }
    }

    /** An error that the server gave is an answer: nothing was stored. A connection lost before the answer is none. */
    private void settleFailure(List<Append> batch, Throwable cause) {
        SqlFailure failure = SqlFailure.of(cause);
        boolean unknown = commitAsked() && failure.connectionLost();
        LOG.warn("{} appends failed: {} ({})", batch.size(), failure.words(), cause.toString());
        cleanUp();
        Outcome outcome = unknown ? new Outcome.Unknown(cause) : new Outcome.NotStored(failure.reason(), cause);
        batch.forEach(append -> append.settle(outcome));
    }

    private WriterConnection connection() throws SQLException {
        if (open == null) {
            open = new WriterConnection(access);
        }
        return open;
    }

    private void cleanUp() {
        if (open != null && !open.rolledBack()) {
            disconnect();
        }
    }

    private void disconnect() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    /** Writes what was queued before, then ends the thread and its connection. */
    @Override
    public void close() {
        queue.close();
        Thread running = thread;
        if (running != null) {
            Threads.join(running);
        }
    }
}
