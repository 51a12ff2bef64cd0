package vn.trachnhiem.query.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The subjects that stopped, part of the read model like every other table: a rebuild starts without any. The events themselves stay in the
 * ledger, so that a letter is only the place from which to go on (ADR 0012).
 */
public final class DeadLetters {
    private final JdbcClient jdbc;
    private final String schema;

    public DeadLetters(JdbcClient jdbc, String schema) {
        this.jdbc = jdbc;
        this.schema = schema;
    }

    /** All letters, the oldest first. */
    public List<DeadLetter> all() {
        return jdbc.sql("SELECT l.*, (SELECT count(*) FROM " + schema
                        + ".event e WHERE e.subject = l.subject AND e.position >= l.position) AS waiting FROM " + schema
                        + ".dead_letter l ORDER BY position")
                .query((row, n) -> new DeadLetter(
                        row.getString("subject"),
                        row.getLong("position"),
                        row.getString("event_id"),
                        row.getString("cause"),
                        row.getLong("waiting")))
                .list();
    }

    Optional<DeadLetter> of(String subject) {
        return all().stream().filter(letter -> letter.subject().equals(subject)).findFirst();
    }

    void remove(String subject) {
        jdbc.sql("DELETE FROM " + schema + ".dead_letter WHERE subject = ?")
                .param(subject)
                .update();
    }

    Set<String> stopped(Connection connection, Collection<String> subjects) throws SQLException {
        String sql = "SELECT subject FROM " + schema + ".dead_letter WHERE subject = ANY(?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", subjects.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                Set<String> stopped = new HashSet<>();
                while (rows.next()) {
                    stopped.add(rows.getString(1));
                }
                return stopped;
            }
        }
    }

    void stop(Connection connection, Recorded at, Exception cause) throws SQLException {
        String sql = "INSERT INTO " + schema + ".dead_letter (subject, position, event_id, cause) VALUES (?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, at.event().subject());
            statement.setLong(2, at.position());
            statement.setString(3, at.eventId());
            statement.setString(4, cause.toString());
            statement.executeUpdate();
        }
    }
}
