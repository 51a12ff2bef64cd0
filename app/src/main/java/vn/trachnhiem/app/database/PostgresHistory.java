package vn.trachnhiem.app.database;

import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The history in the ledger's own event store. */
public final class PostgresHistory implements LedgerHistory {
    private static final String EVENTS = " FROM " + Schemas.STORE + ".event";

    private final JdbcClient jdbc;

    public PostgresHistory(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public Optional<String> firstEvent() {
        return jdbc.sql("SELECT payload_type" + EVENTS + " WHERE position = 0")
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<Instant> latest() {
        return jdbc.sql("SELECT recorded_at" + EVENTS + " ORDER BY position DESC LIMIT 1")
                .query(Long.class)
                .optional()
                .map(Instant::ofEpochMilli);
    }

    @Override
    public long head() {
        return jdbc.sql("SELECT coalesce(max(position), -1)" + EVENTS)
                .query(Long.class)
                .single();
    }
}
