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
    private static final int SMALL_BYTES = 2_048;

    private final Query query;
    private final String schema;

    EventReader(DataSource database, StoreSchema schema) {
        this.query = new Query(database);
        this.schema = schema.name();
    }

    /** The events behind a position, every one of them: at most so many, and not many more bytes than a page has. */
    List<StoredEvent> after(long position, int most) {
        List<StoredEvent> page = page(
                pageOfPositions(),
                "position",
                p -> {
                    p.setLong(1, position);
                    p.setLong(2, position + most);
                    p.setLong(3, position + most);
                },
                EventRows::event);
        long expected = position + 1;
        for (StoredEvent event : page) {
            if (event.position != expected) {
                throw AlteredStoreException.missing(expected, event.position);
            }
            expected++;
        }
        return page.size() > most ? page.subList(0, most) : page;
    }

    /** The events of an aggregate from a sequence number on, bounded likewise. */
    List<StoredEvent.OfAggregate> ofAggregate(String aggregateId, long firstSequenceNumber, int most) {
        return page(
                pageOfAggregate(most),
                "sequence_number",
                p -> {
                    p.setString(1, aggregateId);
                    p.setLong(2, firstSequenceNumber);
                },
                EventRows::ofAggregate);
    }

    /** Without the server's measuring while events are small; where a large one is met, once more with it. */
    private <T> List<T> page(String rows, String order, Query.Binding binding, Query.Row<T> row) {
        Query.Rows<T> small = query.rows(small(rows, order), binding, row, EventRows::isLarge);
        return small.stopped() ? query.list(measured(rows, order), binding, row) : small.list();
    }

    /**
     * Bounded on both sides, which no plan can make slow, be the table measured or not: without an upper bound a
     * server that knows nothing of a young table sorts all that lies behind the position, for each page. The one row
     * behind the bound shows whether anything is missing before it.
     */
    private String pageOfPositions() {
        return """
                select position, %1$s, payload from %2$s.event where position > ? and position <= ?
                union all
                (select position, %1$s, payload from %2$s.event where position > ? order by position limit 1)
                """.formatted(EventRows.ALL_BUT_PAYLOAD, schema);
    }

    /** The limit is part of the text, so that the server plans once, and for a page. */
    private String pageOfAggregate(int most) {
        return """
                select position, %s, payload from %s.event where aggregate_id = ? and sequence_number >= ?
                 order by sequence_number limit %d
                """.formatted(EventRows.ALL_BUT_PAYLOAD, schema, most);
    }

    /** Whether more may stand behind this page: it ended by its bounds, and not because there was nothing left. */
    static boolean isFull(List<? extends StoredEvent> page, int most) {
        return page.size() == most
                || page.stream()
                                .mapToLong(event -> event.content.payload().length)
                                .sum()
                        >= PAGE_BYTES;
    }

    /** Payloads that are not small are left out, so that a page of them stays within bounds as well. */
    private static String small(String rows, String order) {
        return """
                select position, %s, case when octet_length(payload) + octet_length(metadata) <= %d then payload end
                  from (%s) as page order by %s
                """.formatted(EventRows.ALL_BUT_PAYLOAD, SMALL_BYTES, rows, order);
    }

    /** The server knows the sizes without unpacking the values; it sends rows until a page's bytes are reached. */
    private static String measured(String rows, String order) {
        return """
                select position, %1$s, payload from (
                    select *, sum(octet_length(payload)) over (order by %3$s rows unbounded preceding)
                        - octet_length(payload) as bytes_before
                      from (%2$s) as page) as measured
                 where bytes_before < %4$d order by %3$s
                """.formatted(EventRows.ALL_BUT_PAYLOAD, rows, order, PAGE_BYTES);
    }

    Optional<StoredEvent.OfAggregate> snapshot(String aggregateId) {
        return query
                .list(
                        "select -1::bigint, " + EventRows.ALL_BUT_PAYLOAD + ", payload from " + schema
                                + ".event_snapshot where aggregate_id = ?",
                        p -> p.setString(1, aggregateId),
                        EventRows::ofAggregate)
                .stream()
                .findFirst();
    }

    boolean hasSnapshots() {
        return query.list(
                        "select exists (select from " + schema + ".event_snapshot)", p -> {}, row -> row.getBoolean(1))
                .getFirst();
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
