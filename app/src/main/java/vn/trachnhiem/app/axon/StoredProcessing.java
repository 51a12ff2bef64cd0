package vn.trachnhiem.app.axon;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.query.operations.Processing;

/** How far the processors are, from the tokens that all processes share. */
public final class StoredProcessing implements Processing {
    /** A token of a replay holds the one that it has come to. */
    private static final String POSITION =
            "coalesce(token ->> 'globalIndex', token -> 'currentToken' ->> 'globalIndex')";

    private final JdbcClient jdbc;
    private final EventStore store;

    public StoredProcessing(JdbcClient jdbc, EventStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    @Override
    public long head() {
        return Stream.ofNullable(head(store))
                .mapToLong(token -> token.position().orElse(-1))
                .findFirst()
                .orElse(-1);
    }

    private static @Nullable TrackingToken head(EventStore store) {
        return store.createHeadToken();
    }

    @Override
    public Map<String, Long> positions() {
        Map<String, Long> positions = new TreeMap<>();
        jdbc.sql("SELECT processor_name, min(coalesce(" + POSITION + "::bigint, -1)) AS position"
                        + " FROM (SELECT processor_name, convert_from(token, 'UTF8')::jsonb AS token FROM "
                        + Schemas.APP
                        + ".token_entry) AS tokens GROUP BY processor_name")
                .query(row -> {
                    positions.put(row.getString(1), row.getLong(2));
                });
        return positions;
    }
}
