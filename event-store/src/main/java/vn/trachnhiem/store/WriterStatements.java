package vn.trachnhiem.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The two things that the writer says for every batch, with what goes into them and what comes back. */
final class WriterStatements {

    /** The head row as it stands under this writer's lock. */
    record Head(long nextPosition, long recordedLatest) {}

    private final StoreSchema schema;
    private final Connection connection;
    private final PreparedStatement lockAndCheck;
    private final PreparedStatement insertAndCommit;

    WriterStatements(Connection connection, StoreSchema schema) throws SQLException {
        this.schema = schema;
        this.connection = connection;
        this.lockAndCheck = connection.prepareStatement(WriterSql.lockAndCheck(schema));
        this.insertAndCommit = connection.prepareStatement(WriterSql.insertAndCommit(schema));
    }

    /** Locks the head and adds to the keys those of the batch that the store has. */
    Head lockAndCheck(List<Append> batch, BatchKeys keys) throws SQLException {
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

    /** Inserts behind the head, moves it, notifies and commits. */
    void insertAndCommit(List<SerializedEvent> events, Head head) throws SQLException {
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
}
