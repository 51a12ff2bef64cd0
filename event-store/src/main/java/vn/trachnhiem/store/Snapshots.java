package vn.trachnhiem.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import javax.sql.DataSource;

/** Keeps the newest snapshot of each aggregate; an older one that comes late is dropped. */
final class Snapshots {

    private final DataSource database;
    private final String store;

    Snapshots(DataSource database, StoreSchema schema) {
        this.database = database;
        this.store = """
                insert into %s.event_snapshot as s (aggregate_id, event_id, aggregate_type, sequence_number,
                    payload_type, payload_revision, payload, metadata, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (aggregate_id) do update set event_id = excluded.event_id,
                    aggregate_type = excluded.aggregate_type, sequence_number = excluded.sequence_number,
                    payload_type = excluded.payload_type, payload_revision = excluded.payload_revision,
                    payload = excluded.payload, metadata = excluded.metadata, recorded_at = excluded.recorded_at
                where s.sequence_number <= excluded.sequence_number
                """.formatted(schema.name());
    }

    void store(SerializedEvent snapshot) {
        try (Connection connection = database.getConnection();
                PreparedStatement p = connection.prepareStatement(store)) {
            p.setString(1, snapshot.aggregateId());
            p.setString(2, snapshot.eventId());
            p.setString(3, snapshot.aggregateType());
            p.setObject(4, snapshot.sequenceNumber(), Types.BIGINT);
            p.setString(5, snapshot.payloadType());
            p.setString(6, snapshot.payloadRevision());
            p.setBytes(7, snapshot.payload());
            p.setBytes(8, snapshot.metadata());
            p.setLong(9, snapshot.recordedAt());
            p.executeUpdate();
        } catch (SQLException e) {
            throw SqlFailure.of(e).asException("The snapshot of " + snapshot.aggregateId() + " could not be stored");
        }
    }
}
