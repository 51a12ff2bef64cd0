package vn.trachnhiem.app.automation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.query.register.DeadLetter;

/** The subjects whose events the ledger could not act on: places in the ledger, not messages, as those of the read model (ADR 0012). */
public final class AutomationLetters {
    private static final String TABLE = Schemas.APP + ".automation_letter";

    private final JdbcClient jdbc;

    public AutomationLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All letters, the oldest first. */
    public List<DeadLetter> all() {
        return jdbc.sql("SELECT l.*, (SELECT count(*) FROM " + Schemas.READ_MODEL
                        + ".event e WHERE e.subject = l.subject AND e.position >= l.position) AS waiting FROM "
                        + TABLE + " l ORDER BY position")
                .query((row, n) -> new DeadLetter(
                        row.getString("subject"),
                        row.getLong("position"),
                        row.getString("event_id"),
                        row.getString("cause"),
                        row.getLong("waiting")))
                .list();
    }

    /** Where the subject stopped; empty where it goes on. Whoever else asks waits until this transaction ends. */
    Optional<Long> lock(String subject) {
        return jdbc.sql("SELECT position FROM " + TABLE + " WHERE subject = ? FOR UPDATE")
                .param(subject)
                .query(Long.class)
                .optional();
    }

    void stop(String subject, long position, String eventId, String cause) {
        jdbc.sql("INSERT INTO " + TABLE + " (subject, position, event_id, cause) VALUES (?, ?, ?, ?)")
                .params(subject, position, eventId, cause)
                .update();
    }

    void remove(String subject) {
        jdbc.sql("DELETE FROM " + TABLE + " WHERE subject = ?").param(subject).update();
    }
}
