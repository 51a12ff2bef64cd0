package vn.trachnhiem.app.cli;

import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.database.LedgerHistory;
import vn.trachnhiem.app.database.PostgresHistory;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.app.folder.Ground;

/**
 * A database goes with the events that its pages and its seal were made from, and with no others.
 *
 * @param database that of the pages
 * @param reached position of the newest event that the pages know of
 */
record OneHistory(DataSource database, long reached) {

    /** To be asked before the events are: other processes record and read meanwhile, so afterwards the pages may be ahead of what was seen. */
    static OneHistory of(DataSource database) {
        return new OneHistory(database, reached(database));
    }

    /**
     * Looks before anything is recorded.
     *
     * @param history as it was after the pages were looked at
     * @throws CannotStart where the database belongs to other events
     */
    void require(Ground ground, LedgerHistory history) {
        if (ground.axonServer().isPresent() && ownHead(database) >= 0) {
            throw new CannotStart("This database holds the events of a ledger of its own. Leave --axon-server out,"
                    + " or choose a database that is empty.");
        }
        if (reached > history.head()) {
            throw new CannotStart(String.format(
                    Locale.ROOT,
                    "The pages in this database were made from %,d events, and there are only %,d where they should come"
                            + " from: %s. Give the store that belongs to this database, or put the newer one back.",
                    reached + 1,
                    history.head() + 1,
                    ground.words()));
        }
    }

    /** Position of the newest event in the ledger's own store; −1 where there is none. */
    private static long ownHead(DataSource database) {
        boolean exists = JdbcClient.create(database)
                .sql("SELECT to_regclass('" + Schemas.STORE + ".event') IS NOT NULL")
                .query(Boolean.class)
                .single();
        return exists ? new PostgresHistory(database).head() : -1;
    }

    private static long reached(DataSource database) {
        return JdbcClient.create(database)
                .sql("SELECT position FROM " + Schemas.READ_MODEL + ".reached")
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }
}
