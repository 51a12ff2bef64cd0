package vn.trachnhiem.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer of this process. A caller who finds nobody writing writes by itself, so that a lone one waits for no
 * other thread. Whoever comes meanwhile waits; a thread of the writer's own then takes the turn and keeps it, batch after
 * batch, until nobody waits. Every append that was taken is settled, whatever fails, and the next batch begins afresh.
 */
final class GroupCommitWriter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommitWriter.class);

    private final StoreAccess access;
    private final AppendQueue queue = new AppendQueue();

    /** A permit is the turn to write, given to the writer's thread. */
    private final Semaphore company = new Semaphore(0);

    private volatile boolean closed;

    // Touched by the thread that has the turn, and by no other.
    private @Nullable Thread thread;
    private @Nullable WriterConnection open;

    GroupCommitWriter(StoreAccess access) {
        this.access = access;
    }

    /** Blocks until the events are on disk, or until it is known why not, or known that it cannot be known. */
    Outcome append(List<SerializedEvent> events) {
        Append append = new Append(events);
        switch (queue.offer(append)) {
            case TURN -> takeTurn();
            case WAITING -> {}
            case CLOSED -> {
                return new Outcome.NotStored(
                        NotStoredException.Reason.CLOSED, new IllegalStateException("the event store was closed"));
            }
        }
        return append.await();
    }

    /** A virtual thread's interrupt would close the connection that it writes to; so it does not write. */
    private void takeTurn() {
        if (Thread.currentThread().isVirtual()) {
            callCompany();
            return;
        }
        boolean interrupted = Thread.interrupted(); // it is meant for this caller, not for those who wait for it
        try {
            writeBatch();
        } finally {
            if (!queue.isDone()) {
                callCompany();
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void callCompany() {
        if (thread == null) {
            thread = Thread.ofPlatform().daemon().name("event-store-writer").start(this::writeForCompany);
        }
        company.release();
    }

    private void writeForCompany() {
        company.acquireUninterruptibly();
        while (!closed) {
            do {
                writeBatch();
            } while (!queue.isDone());
            company.acquireUninterruptibly();
        }
    }

    private void writeBatch() {
        List<Append> batch = queue.take();
        Append.settle(batch, outcomes(batch));
    }

    private List<Outcome> outcomes(List<Append> batch) {
        try {
            return write(batch);
        } catch (Throwable e) { // even an Error: those who wait need an answer, and the next batch a writer
            LOG.error("The writer failed, and goes on", e);
            return failure(batch, e);
        }
    }

    /**
     * A connection that was lost while it lay idle is told by its first statement: that is worth a second try. Where
     * the database refuses a value, each append is tried alone, so that the others do not fail with it.
     */
    private List<Outcome> write(List<Append> batch) {
        boolean idleBefore = open != null;
        try {
            return connection().write(batch);
        } catch (SQLException | RuntimeException e) {
            SqlFailure failure = SqlFailure.of(e);
            if (idleBefore && failure.connectionLost() && !commitAsked()) {
                disconnect();
                return write(batch);
            } else if (failure.reason() == NotStoredException.Reason.REFUSED && batch.size() > 1) {
                cleanUp();
                return oneByOne(batch);
            }
            return failure(batch, e);
        }
    }

    private List<Outcome> oneByOne(List<Append> batch) {
        List<Outcome> outcomes = new ArrayList<>(batch.size());
        for (Append append : batch) {
            outcomes.addAll(write(List.of(append)));
        }
        return outcomes;
    }

    private boolean commitAsked() {
        return open != null && open.commitAsked();
    }

    /** An error that the server gave is an answer: nothing was stored. A connection lost before the answer is none. */
    private List<Outcome> failure(List<Append> batch, Throwable cause) {
        SqlFailure failure = SqlFailure.of(cause);
        boolean unknown = commitAsked() && failure.connectionLost();
        LOG.warn("{} appends failed: {} ({})", batch.size(), failure.words(), cause.toString());
        cleanUp();
        Outcome outcome = unknown ? new Outcome.Unknown(cause) : new Outcome.NotStored(failure.reason(), cause);
        return Collections.nCopies(batch.size(), outcome);
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

    /** Writes what was queued before, then ends the thread and the connection. */
    @Override
    public void close() {
        queue.close();
        closed = true;
        company.release();
        Thread running = thread;
        if (running != null) {
            Threads.join(running);
        }
        disconnect();
    }
}
