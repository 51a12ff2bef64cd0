package vn.trachnhiem.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The two things that the writer says for every batch, with what goes into them and what comes back. */
final class WriterStatements {

    private final StoreSchema schema;
    private final Connection connection;
    private final PreparedStatement lockAndCheck;
    private final PreparedStatement write;

    WriterStatements(Connection connection, StoreSchema schema) throws SQLException {
        this.schema = schema;
        this.connection = connection;
        this.lockAndCheck = connection.prepareStatement(WriterSql.lockAndCheck(schema));
        this.write = connection.prepareStatement(WriterSql.write(schema));
    }

    /** Locks the head and adds to the keys those of the batch that the store has. */
    void lockAndCheck(List<SerializedEvent> events, BatchKeys keys) throws SQLException {
        Columns columns = new Columns(connection, events);
        lockAndCheck.setArray(1, columns.text(SerializedEvent::eventId));
        lockAndCheck.setArray(2, columns.text(SerializedEvent::aggregateId));
        lockAndCheck.setArray(3, columns.bigint(SerializedEvent::sequenceNumber));
        lockAndCheck.execute();
        try (ResultSet row = lockAndCheck.getResultSet()) {
            row.next();
            schema.verifyFormat(row.getInt(1));
        }
        lockAndCheck.getMoreResults();
        try (ResultSet row = lockAndCheck.getResultSet()) {
            while (row.next()) {
                String eventId = row.getString(1);
                keys.takenInStore(eventId != null ? eventId : new BatchKeys.Place(row.getString(2), row.getLong(3)));
            }
        }
    }

    /**
     * Takes the lock where it is not held yet, inserts behind the head, moves it, notifies and commits.
     *
     * @return the position of the first of these events
     */
    long write(List<SerializedEvent> events) throws SQLException {
        Columns columns = new Columns(connection, events);
        PreparedStatement p = write;
        p.setArray(1, columns.text(SerializedEvent::eventId));
        p.setArray(2, columns.text(SerializedEvent::aggregateId));
        p.setArray(3, columns.text(SerializedEvent::aggregateType));
        p.setArray(4, columns.bigint(SerializedEvent::sequenceNumber));
        p.setArray(5, columns.text(SerializedEvent::payloadType));
        p.setArray(6, columns.text(SerializedEvent::payloadRevision));
        p.setArray(7, columns.bytea(SerializedEvent::payload));
        p.setArray(8, columns.bytea(SerializedEvent::metadata));
        p.setArray(9, columns.bigint(SerializedEvent::recordedAt));
        p.setArray(10, columns.recordedLatest());
        p.setLong(11, events.size());
        p.setLong(12, columns.latest());
        p.execute();
        p.getMoreResults(); // past the lock
        p.getMoreResults(); // past the count of the insert
        try (ResultSet row = p.getResultSet()) {
            if (row.next()) {
                return row.getLong(1) - events.size();
            }
        }
        schema.verifyFormat(connection);
        throw new IllegalStateException("the head row was not moved, and the store's format is the right one");
    }
}
