package vn.trachnhiem.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The writer's own connection: it writes one batch after the other, each in one transaction. */
final class WriterConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WriterConnection.class);

    private final Connection connection;
    private final WriterStatements statements;
    private boolean commitAsked;

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
        // 1. Lock the head row: from here to the end no other process assigns positions. A crash releases it.
        //    The check is a statement of its own behind the lock, sent along with it: its snapshot is taken when the
        //    lock is held, so it sees all that earlier holders committed.
        BatchKeys keys = new BatchKeys();
        WriterStatements.Head head = statements.lockAndCheck(batch, keys);
        List<Outcome> outcomes = new ArrayList<>(batch.size());
        List<SerializedEvent> admitted = new ArrayList<>();
        for (Append append : batch) {
            int conflict = keys.admit(append);
            if (conflict < 0) {
                admitted.addAll(append.events);
            }
            outcomes.add(
                    conflict < 0
                            ? new Outcome.Stored(head.nextPosition() + admitted.size() - 1)
                            : new Outcome.Conflict(conflict));
        }
        if (admitted.isEmpty()) {
            connection.rollback();
            return outcomes;
        }
        // 2. Insert, move the head, ring the bell and commit: sent in one go, and each done only where those before it
        //    were. The answer comes when the events are on disk; readers are rung by the server after the commit. A
        //    connection lost between here and the answer leaves all of the batch or none, and we cannot tell which;
        //    an error that the server answers leaves none. No position is used up by what was not committed.
        commitAsked = true;
        statements.insertAndCommit(admitted, head);
        commitAsked = false;
        return outcomes;
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
