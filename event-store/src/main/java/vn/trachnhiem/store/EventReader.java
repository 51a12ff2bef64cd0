package vn.trachnhiem.store;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Reads pages, each with one statement that stands alone: while a reader is busy with a page, or idle, it holds no
 * connection, no cursor and no transaction. Values travel in binary.
 */
final class EventReader {

    private static final long PAGE_BYTES = 8L << 20;

    private final Query query;
    private final String schema;

    EventReader(DataSource database, StoreSchema schema) {
        this.query = new Query(database);
        this.schema = schema.name();
    }

    /** The events behind a position, every one of them: at most so many, and not many more bytes than a page has. */
    List<StoredEvent> after(long position, int most) {
        List<StoredEvent> page = query.list(
                page("position > ? and position < ?", "position", most),
                p -> {
                    p.setLong(1, position);
                    p.setLong(2, Long.MAX_VALUE); // no bound, but a range: so the index is taken on an unmeasured table
                },
                EventRows::event);
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
        return query.list(
                page("aggregate_id = ? and sequence_number >= ?", "sequence_number", most),
                p -> {
                    p.setString(1, aggregateId);
                    p.setLong(2, firstSequenceNumber);
                },
                EventRows::ofAggregate);
    }

    /** Whether more may stand behind this page: it ended by its bounds, and not because there was nothing left. */
    static boolean isFull(List<? extends StoredEvent> page, int most) {
        return page.size() == most
                || page.stream()
                                .mapToLong(event -> event.content.payload().length)
                                .sum()
                        >= PAGE_BYTES;
    }

    /**
     * The server knows the sizes without unpacking the values; it sends rows until a page's bytes are reached. The
     * limit is part of the text, so that the server plans once, and for a page.
     */
    private String page(String condition, String order, int most) {
        return """
                select position, %1$s from (
                    select position, %1$s, sum(octet_length(payload)) over (order by %3$s rows unbounded preceding)
                        - octet_length(payload) as bytes_before
                      from %4$s.event where %2$s order by %3$s limit %6$d) as page
                 where bytes_before < %5$d order by %3$s
                """.formatted(EventRows.COLUMNS, condition, order, schema, PAGE_BYTES, most);
    }

    Optional<StoredEvent.OfAggregate> snapshot(String aggregateId) {
        return query
                .list(
                        "select -1::bigint, " + EventRows.COLUMNS + " from " + schema
                                + ".event_snapshot where aggregate_id = ?",
                        p -> p.setString(1, aggregateId),
                        EventRows::ofAggregate)
                .stream()
                .findFirst();
    }

    Optional<Long> lastSequenceNumber(String aggregateId) {
        return query
                .list(
                        "select sequence_number from " + schema
                                + ".event where aggregate_id = ? order by sequence_number desc limit 1",
                        p -> p.setString(1, aggregateId),
                        row -> row.getLong(1))
                .stream()
                .findFirst();
    }

    /** The position that the next event will have. */
    long nextPosition() {
        return query.list("select next_position from " + schema + ".event_head", p -> {}, row -> row.getLong(1))
                .getFirst();
    }

    /** The position of the first event recorded at this time or later, or the next position where there is none. */
    long firstRecordedAt(long millis) {
        return query.list(
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
}
