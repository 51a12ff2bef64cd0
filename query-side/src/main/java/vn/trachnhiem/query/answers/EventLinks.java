package vn.trachnhiem.query.answers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.trachnhiem.query.register.EventMark;
import vn.trachnhiem.shared.answer.EventLink;

/** Turns the ids of events into links; each event is looked up once, many in one statement. */
public final class EventLinks {
    /** Selects what {@link #row} reads. */
    public static final String COLUMNS =
            "SELECT position, event_id, type, version, effective_on, subject, sequence, recorded_at, person, agency, payload";

    private final JdbcClient jdbc;
    private final String schema;
    private final Map<String, EventLink> known = new HashMap<>();

    EventLinks(JdbcClient jdbc, String schema) {
        this.jdbc = jdbc;
        this.schema = schema;
    }

    /** Looks the events up ahead, in one statement. */
    public void prepare(Collection<String> eventIds) {
        String[] missing = eventIds.stream()
                .filter(id -> !known.containsKey(id))
                .distinct()
                .toArray(String[]::new);
        if (missing.length > 0) {
            jdbc.sql("SELECT position, event_id, type, effective_on FROM " + schema + ".event WHERE event_id = ANY(?)")
                    .param(missing)
                    .query((row, n) -> new EventLink(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getDate(4).toLocalDate()))
                    .list()
                    .forEach(link -> known.put(link.eventId(), link));
        }
    }

    /** The links of these events, in ledger order. */
    public List<EventLink> of(Collection<String> eventIds) {
        prepare(eventIds);
        return eventIds.stream()
                .distinct()
                .map(known::get)
                .filter(Objects::nonNull)
                .sorted(java.util.Comparator.comparingLong(EventLink::position))
                .toList();
    }

    /** The links behind the marks of a row. */
    public List<EventLink> ofMarks(Collection<EventMark> marks) {
        return of(marks.stream().map(EventMark::eventId).toList());
    }

    /** The events themselves, in ledger order. */
    public List<EventRow> rows(Collection<String> eventIds) {
        return jdbc.sql(COLUMNS + " FROM " + schema + ".event WHERE event_id = ANY(?) ORDER BY position")
                .param(eventIds.toArray(String[]::new))
                .query(EventLinks::row)
                .list();
    }

    /** Reads a row selected by {@link #COLUMNS}. */
    public static EventRow row(ResultSet row, int number) throws SQLException {
        return new EventRow(
                new EventLink(
                        row.getLong("position"),
                        row.getString("event_id"),
                        row.getString("type"),
                        row.getDate("effective_on").toLocalDate()),
                row.getString("subject"),
                row.getInt("version"),
                row.getLong("sequence"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("person"),
                row.getString("agency"),
                JsonMapper.shared().readTree(row.getString("payload")));
    }
}
