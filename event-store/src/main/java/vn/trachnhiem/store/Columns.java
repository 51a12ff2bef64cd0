package vn.trachnhiem.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Turns events into the column arrays that {@code unnest} turns back into rows. */
final class Columns {

    private final Connection connection;
    private final List<SerializedEvent> events;

    Columns(Connection connection, List<SerializedEvent> events) {
        this.connection = connection;
        this.events = events;
    }

    Array text(Function<SerializedEvent, ?> column) throws SQLException {
        return array("text", column, String[]::new);
    }

    Array bigint(Function<SerializedEvent, ?> column) throws SQLException {
        return array("bigint", column, Long[]::new);
    }

    Array bytea(Function<SerializedEvent, ?> column) throws SQLException {
        return array("bytea", column, byte[][]::new);
    }

    /** The latest recorded time up to each event, counting from the first. */
    Array recordedLatest() throws SQLException {
        Long[] latest = new Long[events.size()];
        long running = Long.MIN_VALUE;
        for (int i = 0; i < latest.length; i++) {
            running = Math.max(running, events.get(i).recordedAt());
            latest[i] = running;
        }
        return connection.createArrayOf("bigint", latest);
    }

    /** The latest recorded time of all these events. */
    long latest() {
        return events.stream().mapToLong(SerializedEvent::recordedAt).max().orElseThrow();
    }

    private Array array(String type, Function<SerializedEvent, ?> column, IntFunction<Object[]> shape)
            throws SQLException {
        return connection.createArrayOf(type, events.stream().map(column).toArray(shape));
    }
}
