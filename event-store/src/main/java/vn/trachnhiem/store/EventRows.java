package vn.trachnhiem.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Makes events of rows; the columns stand in the order of {@link #ALL_BUT_PAYLOAD}, between position and payload. */
final class EventRows {

    static final String ALL_BUT_PAYLOAD = "event_id, aggregate_id, aggregate_type, sequence_number, payload_type,"
            + " payload_revision, metadata, recorded_at";

    private EventRows() {}

    static StoredEvent event(ResultSet row) throws SQLException {
        return row.getString(3) == null ? new StoredEvent(row.getLong(1), content(row)) : ofAggregate(row);
    }

    /** Whether the payload was left out since it is not a small one. */
    static boolean isLarge(ResultSet row) throws SQLException {
        return row.getObject(10) == null;
    }

    static StoredEvent.OfAggregate ofAggregate(ResultSet row) throws SQLException {
        return new StoredEvent.OfAggregate(row.getLong(1), content(row), row.getString(3), row.getLong(5));
    }

    private static SerializedEvent content(ResultSet row) throws SQLException {
        long sequenceNumber = row.getLong(5);
        @Nullable Long sequence = row.wasNull() ? null : (Long) sequenceNumber;
        return new SerializedEvent(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                sequence,
                row.getString(6),
                row.getString(7),
                row.getBytes(10),
                row.getBytes(8),
                row.getLong(9));
    }
}
