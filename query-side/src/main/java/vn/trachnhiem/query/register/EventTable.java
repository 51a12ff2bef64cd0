package vn.trachnhiem.query.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.WireName;
import vn.trachnhiem.shared.WireNames;

/** Writes the index of all events: what a line of a trail opens, and what turns an instant into a position. */
final class EventTable {
    private final JsonMapper json;
    private final String table;

    EventTable(JsonMapper json, String schema) {
        this.json = json;
        this.table = schema + ".event";
    }

    /** Writes the batch in one statement. */
    void write(Connection connection, List<Recorded> batch) throws SQLException {
        String sql = "INSERT INTO " + table
                + " (position, event_id, type, version, subject, sequence, recorded_at, effective_on, person, agency, payload)"
                + " SELECT p, i, t, v, s, q, r::timestamptz, o::date, w, a, b::jsonb"
                + " FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS u(p, i, t, v, s, q, r, o, w, a, b)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Columns columns = new Columns(connection, statement, batch);
            columns.add("bigint", Recorded::position);
            columns.add("text", Recorded::eventId);
            columns.add("text", recorded -> name(recorded.event()).value());
            columns.add("integer", recorded -> name(recorded.event()).version());
            columns.add("text", recorded -> recorded.event().subject());
            columns.add("bigint", Recorded::sequence);
            columns.add("text", recorded -> recorded.recordedAt().toString());
            columns.add("text", recorded -> recorded.event().act().effectiveOn().toString());
            columns.add("text", recorded -> recorded.event().act().by().person().value());
            columns.add("text", recorded -> recorded.event().act().by().agency().value());
            columns.add("text", recorded -> json.writeValueAsString(recorded.event()));
            statement.executeUpdate();
        }
    }

    private static WireName name(Event event) {
        return WireNames.of(event.getClass());
    }

    private static final class Columns {
        private final Connection connection;
        private final PreparedStatement statement;
        private final List<Recorded> batch;
        private int next = 1;

        private Columns(Connection connection, PreparedStatement statement, List<Recorded> batch) {
            this.connection = connection;
            this.statement = statement;
            this.batch = batch;
        }

        private void add(String type, Function<Recorded, Object> value) throws SQLException {
            statement.setArray(
                    next++,
                    connection.createArrayOf(type, batch.stream().map(value).toArray()));
        }
    }
}
