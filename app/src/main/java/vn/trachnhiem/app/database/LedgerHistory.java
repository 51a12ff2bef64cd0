package vn.trachnhiem.app.database;

import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What has to be known of the ledger's history before the application starts on it. */
public final class LedgerHistory {
    private final JdbcClient jdbc;

    public LedgerHistory(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** The wire name of the first event; empty for a ledger without events. */
    public Optional<String> firstEvent() {
        return jdbc.sql("SELECT payload_type FROM " + Schemas.STORE + ".event WHERE position = 0")
                .query(String.class)
                .optional();
    }

    /** When the newest event was recorded; empty for a ledger without events. */
    public Optional<Instant> latest() {
        return jdbc.sql("SELECT recorded_at FROM " + Schemas.STORE + ".event ORDER BY position DESC LIMIT 1")
                .query(Long.class)
                .optional()
                .map(Instant::ofEpochMilli);
    }
}
