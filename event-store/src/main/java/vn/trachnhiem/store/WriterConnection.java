package vn.trachnhiem.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.postgresql.util.PSQLState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The writer's own connection: it writes one batch after the other, each in one transaction. */
final class WriterConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WriterConnection.class);

    /** For so long after an answer a connection is taken to be alive; under load one batch follows on the other's heels. */
    static final Duration TRUSTED = Duration.ofMillis(10);

    private final Connection connection;
    private final WriterStatements statements;
    private boolean commitAsked;
    private boolean checkNext;
    private long answeredAt;

    WriterConnection(StoreAccess access) throws SQLException {
        this.connection = WriterSession.open(access);
        this.statements = new WriterStatements(connection, access.schema());
    }

    /**
     * Writes the batch and tells what became of each append, in the batch's order. Where this throws, nothing of the
     * batch was stored, unless the connection was lost after {@link #commitAsked}.
     */
    List<Outcome> write(List<Append> batch) throws SQLException {
        commitAsked = false;
        boolean checking = checkNext || mayHaveLainIdle();
        List<Outcome> outcomes;
        try {
            outcomes = checking ? checkAndWrite(batch) : writeAll(batch);
        } catch (SQLException e) {
            if (checking || !PSQLState.UNIQUE_VIOLATION.getState().equals(e.getSQLState())) {
                throw e;
            }
            connection.rollback(); // the server's answer: nothing was stored; now it is found out whose fault it was
            commitAsked = false;
            outcomes = checkAndWrite(batch);
        }
        answeredAt = System.nanoTime();
        return outcomes;
    }

    private boolean mayHaveLainIdle() {
        return answeredAt == 0 || System.nanoTime() - answeredAt > TRUSTED.toNanos();
    }

    /**
     * The usual way, in one round trip: lock, insert, move the head, notify, commit. The unique indexes are the check.
     * The answer comes when the events are on disk; readers are rung by the server after the commit. A connection lost
     * before the answer leaves all of the batch or none, and we cannot tell which; an error that the server answers
     * leaves none. No position is used up by what was not committed.
     */
    private List<Outcome> writeAll(List<Append> batch) throws SQLException {
        commitAsked = true;
        long position = statements.write(eventsOf(batch));
        commitAsked = false;
        List<Outcome> outcomes = new ArrayList<>(batch.size());
        for (Append append : batch) {
            position += append.events.size();
            outcomes.add(new Outcome.Stored(position - 1));
        }
        return outcomes;
    }

    /**
     * After a conflict, to find out whose it was; and on a connection that lay idle, since one that was lost meanwhile
     * is found out by a statement that may be repeated.
     */
    private List<Outcome> checkAndWrite(List<Append> batch) throws SQLException {
        // 1. Lock the head row: from here to the end no other process assigns positions. A crash releases it.
        //    The check is a statement of its own behind the lock, sent along with it: its snapshot is taken when the
        //    lock is held, so it sees all that earlier holders committed.
        BatchKeys keys = new BatchKeys();
        statements.lockAndCheck(eventsOf(batch), keys);
        int[] conflicts = batch.stream().mapToInt(keys::admit).toArray();
        List<Append> admitted = IntStream.range(0, conflicts.length)
                .filter(i -> conflicts[i] < 0)
                .mapToObj(batch::get)
                .toList();
        checkNext = admitted.size() < batch.size(); // conflicts come in clusters
        // 2. Under the same lock write those that remain, as above.
        Iterator<Outcome> stored = (admitted.isEmpty() ? nothing() : writeAll(admitted)).iterator();
        return Arrays.stream(conflicts)
                .mapToObj(index -> index < 0 ? stored.next() : new Outcome.Conflict(index))
                .toList();
    }

    private List<Outcome> nothing() throws SQLException {
        connection.rollback();
        return List.of();
    }

    private static List<SerializedEvent> eventsOf(List<Append> batch) {
        return batch.stream().flatMap(append -> append.events.stream()).toList();
    }

    /** Whether the last write failed while it waited for the answer to its commit. */
    boolean commitAsked() {
        return commitAsked;
    }

    /** Answers whether the connection is clean again and may write the next batch. */
    boolean rolledBack() {
        try {
            connection.rollback();
            return true;
        } catch (SQLException | RuntimeException e) {
            LOG.debug("The writer's connection is of no further use", e);
            return false;
        }
    }

    /** Not handed back to a pool: its session settings are the writer's alone. */
    @Override
    public void close() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException | RuntimeException e) {
            LOG.debug("The writer's connection was gone already", e);
        }
    }
}
