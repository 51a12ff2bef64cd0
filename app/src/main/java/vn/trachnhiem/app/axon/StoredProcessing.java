package vn.trachnhiem.app.axon;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.query.operations.Processing;

/** How far the processors are, from the tokens that all processes share. */
public final class StoredProcessing implements Processing {
    /** A token of a replay holds the one that it has come to. */
    private static final String POSITION =
            "coalesce(token ->> 'globalIndex', token -> 'currentToken' ->> 'globalIndex')";

    private static final Logger LOG = LoggerFactory.getLogger(StoredProcessing.class);

    private final JdbcClient jdbc;
    private final EventStore store;

    public StoredProcessing(JdbcClient jdbc, EventStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    @Override
    public long head() {
        try {
            return Positions.of(store.createHeadToken());
        } catch (EventStoreException away) {
            // Of a store that is away nobody knows more than what was read from it; the page has to open all the same.
            LOG.warn("The event store does not say how far it is", away);
            return positions().values().stream()
                    .mapToLong(Long::longValue)
                    .max()
                    .orElse(-1);
        }
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
