package vn.trachnhiem.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/**
 * Reads pages, each with one statement that stands alone: while a reader is busy with a page, or idle, it holds no
 * connection, no cursor and no transaction. Values travel in binary.
 */
final class EventReader {

    private static final String COLUMNS = "event_id, aggregate_id, aggregate_type, sequence_number, payload_type,"
            + " payload_revision, payload, metadata, recorded_at";

    private static final long PAGE_BYTES = 8L << 20;

    private final DataSource database;
    private final String schema;

    EventReader(DataSource database, StoreSchema schema) {
        this.database = database;
        this.schema = schema.name();
    }

    /** The events behind a position, every one of them: at most so many, and not many more bytes than a page has. */
    List<StoredEvent> after(long position, int most) {
        List<StoredEvent> page = query(
                page("position > ?", "position"),
                p -> {
                    p.setLong(1, position);
                    p.setInt(2, most);
                },
                EventReader::event);
        long expected = position + 1;
        for (StoredEvent event : page) {
            if (event.position != expected) {
                throw AlteredStoreException.missing(expected, event.position);
            }
            expected++;
        }
        return page;
    }

    /** The events of an aggregate from a sequence number on, bounded likewise. */
    List<StoredEvent.OfAggregate> ofAggregate(String aggregateId, long firstSequenceNumber, int most) {
        return query(
                page("aggregate_id = ? and sequence_number >= ?", "sequence_number"),
                p -> {
                    p.setString(1, aggregateId);
                    p.setLong(2, firstSequenceNumber);
                    p.setInt(3, most);
                },
                EventReader::ofAggregate);
    }

    /** Whether more may stand behind this page: it ended by its bounds, and not because there was nothing left. */
    static boolean isFull(List<? extends StoredEvent> page, int most) {
        return page.size() == most
                || page.stream()
                                .mapToLong(event -> event.content.payload().length)
                                .sum()
                        >= PAGE_BYTES;
    }

    /** The server knows the sizes without unpacking the values; it sends rows until a page's bytes are reached. */
    private String page(String condition, String order) {
        return """
                select position, %1$s from (
                    select position, %1$s, sum(octet_length(payload)) over (order by %3$s rows unbounded preceding)
                        - octet_length(payload) as bytes_before
                      from %4$s.event where %2$s order by %3$s limit ?) as page
                 where bytes_before < %5$d order by %3$s
                """.formatted(COLUMNS, condition, order, schema, PAGE_BYTES);
    }

    Optional<StoredEvent.OfAggregate> snapshot(String aggregateId) {
        return query(
                        "select -1::bigint, " + COLUMNS + " from " + schema + ".event_snapshot where aggregate_id = ?",
                        p -> p.setString(1, aggregateId),
                        EventReader::ofAggregate)
                .stream()
                .findFirst();
    }

    Optional<Long> lastSequenceNumber(String aggregateId) {
        return query(
                        "select sequence_number from " + schema
                                + ".event where aggregate_id = ? order by sequence_number desc limit 1",
                        p -> p.setString(1, aggregateId),
                        row -> row.getLong(1))
                .stream()
                .findFirst();
    }

    /** The position that the next event will have. */
    long nextPosition() {
        return query("select next_position from " + schema + ".event_head", p -> {}, row -> row.getLong(1))
                .getFirst();
    }

    /** The position of the first event recorded at this time or later, or the next position where there is none. */
    long firstRecordedAt(long millis) {
        return query(
                        """
                        with recursive halving (low, high) as (
                            select 0::bigint, next_position from %1$s.event_head
                            union all
                            select case when e.recorded_latest < ? then e.position + 1 else low end,
                                   case when e.recorded_latest < ? then high else e.position end
                              from halving join %1$s.event e on e.position = (low + high) / 2
                             where low < high)
                        select low from halving where low >= high
                        """.formatted(schema),
                        p -> {
                            p.setLong(1, millis);
                            p.setLong(2, millis);
                        },
                        row -> row.getLong(1))
                .getFirst();
    }

    private interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Binding binding, Row<T> rowOf) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.unwrap(PGStatement.class).setPrepareThreshold(-1); // binary from the first time on
            binding.to(statement);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(rowOf.of(result));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw SqlFailure.of(e).asException("The event store could not be read");
        }
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return row.getString(3) == null ? new StoredEvent(row.getLong(1), content(row)) : ofAggregate(row);
    }

    private static StoredEvent.OfAggregate ofAggregate(ResultSet row) throws SQLException {
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
                row.getBytes(8),
                row.getBytes(9),
                row.getLong(10));
    }
}
