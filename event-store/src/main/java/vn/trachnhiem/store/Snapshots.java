package vn.trachnhiem.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Keeps the newest snapshot of each aggregate; an older one that comes late is dropped. */
final class Snapshots {

    private static final long LOOK_AGAIN_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final DataSource database;
    private final EventReader reader;
    private final String store;
    private volatile boolean any;
    private volatile long noneAt = System.nanoTime() - LOOK_AGAIN_NANOS;

    Snapshots(DataSource database, StoreSchema schema, EventReader reader) {
        this.database = database;
        this.reader = reader;
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

    /**
     * A store that keeps no snapshots at all is asked once a second whether that is still so, and not for each aggregate:
     * a snapshot that is missed costs the reading of more events, and nothing else.
     */
    Optional<StoredEvent.OfAggregate> of(String aggregateId) {
        if (!any && System.nanoTime() - noneAt >= LOOK_AGAIN_NANOS) {
            any = reader.hasSnapshots();
            noneAt = System.nanoTime();
        }
        return any ? reader.snapshot(aggregateId) : Optional.empty();
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
            any = true;
        } catch (SQLException e) {
            throw SqlFailure.of(e).asException("The snapshot of " + snapshot.aggregateId() + " could not be stored");
        }
    }
}
