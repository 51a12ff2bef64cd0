package vn.trachnhiem.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The writer's own connection: it writes one batch after the other, each in one transaction. */
final class WriterConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WriterConnection.class);

    private final StoreSchema schema;
    private final Connection connection;
    private final PreparedStatement lockAndCheck;
    private final PreparedStatement insertAndCommit;
    private boolean commitAsked;

    WriterConnection(StoreAccess access) throws SQLException {
        this.schema = access.schema();
        this.connection = access.database().getConnection();
        try {
            connection.setNetworkTimeout(
                    Runnable::run, Math.toIntExact(3 * access.patience().toMillis()));
            prepareSession(access.patience());
            schema.verifyFormat(connection);
            if (access.durable()) {
                StoreSchema.verifyDurable(connection);
            }
            connection.setAutoCommit(false);
            this.lockAndCheck = connection.prepareStatement(WriterSql.lockAndCheck(schema));
            this.insertAndCommit = connection.prepareStatement(WriterSql.insertAndCommit(schema));
        } catch (SQLException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * The plans are made while the table may still be empty and unmeasured, so scans of the whole table are ruled out
     * here. The timeouts see to it that neither a stalled process elsewhere nor this one holds the head for ever.
     */
    private void prepareSession(Duration patience) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = " + patience.toMillis());
            statement.execute("set idle_in_transaction_session_timeout = " + patience.toMillis());
            statement.execute("set enable_seqscan = off");
            statement.execute("set enable_hashjoin = off");
            statement.execute("set enable_mergejoin = off");
        }
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
        Head head = lockHead(batch, keys);
        List<Outcome> outcomes = new ArrayList<>(batch.size());
        List<SerializedEvent> admitted = new ArrayList<>();
        for (Append append : batch) {
            int conflict = keys.admit(append);
            if (conflict < 0) {
                admitted.addAll(append.events);
            }
            outcomes.add(
                    conflict < 0
                            ? new Outcome.Stored(head.nextPosition + admitted.size() - 1)
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
        insertAndCommit(admitted, head);
        commitAsked = false;
        return outcomes;
    }

    /** Whether the last write failed while it waited for the answer to its commit. */
    boolean commitAsked() {
        return commitAsked;
    }

    private record Head(long nextPosition, long recordedLatest) {}

    private Head lockHead(List<Append> batch, BatchKeys keys) throws SQLException {
        List<SerializedEvent> events =
                batch.stream().flatMap(a -> a.events.stream()).toList();
        Columns columns = new Columns(connection, events);
        lockAndCheck.setArray(1, columns.text(SerializedEvent::eventId));
        lockAndCheck.setArray(2, columns.text(SerializedEvent::aggregateId));
        lockAndCheck.setArray(3, columns.bigint(SerializedEvent::sequenceNumber));
        lockAndCheck.execute();
        Head head;
        try (ResultSet row = lockAndCheck.getResultSet()) {
            row.next();
            schema.verifyFormat(row.getInt(1));
            head = new Head(row.getLong(2), row.getLong(3));
        }
        lockAndCheck.getMoreResults();
        try (ResultSet row = lockAndCheck.getResultSet()) {
            while (row.next()) {
                String eventId = row.getString(1);
                keys.takenInStore(eventId != null ? eventId : new BatchKeys.Place(row.getString(2), row.getLong(3)));
            }
        }
        return head;
    }

    private void insertAndCommit(List<SerializedEvent> events, Head head) throws SQLException {
        Columns columns = new Columns(connection, events);
        PreparedStatement p = insertAndCommit;
        p.setLong(1, head.nextPosition);
        p.setArray(2, columns.text(SerializedEvent::eventId));
        p.setArray(3, columns.text(SerializedEvent::aggregateId));
        p.setArray(4, columns.text(SerializedEvent::aggregateType));
        p.setArray(5, columns.bigint(SerializedEvent::sequenceNumber));
        p.setArray(6, columns.text(SerializedEvent::payloadType));
        p.setArray(7, columns.text(SerializedEvent::payloadRevision));
        p.setArray(8, columns.bytea(SerializedEvent::payload));
        p.setArray(9, columns.bytea(SerializedEvent::metadata));
        p.setArray(10, columns.bigint(SerializedEvent::recordedAt));
        p.setArray(11, columns.recordedLatest(head.recordedLatest));
        long next = head.nextPosition + events.size();
        p.setLong(12, next);
        p.setLong(13, columns.latestOf(head.recordedLatest));
        p.setString(14, Long.toString(next));
        p.execute();
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
