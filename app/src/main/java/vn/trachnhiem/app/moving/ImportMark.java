package vn.trachnhiem.app.moving;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says in the database that an import is under way, and of which export; gone when the ledger is whole. */
public final class ImportMark {
    private final JdbcClient jdbc;

    ImportMark(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /**
     * Refuses to work on half a ledger.
     *
     * @throws CannotMoveException where an import was begun and not finished
     */
    public static void requireNone(DataSource database) {
        if (new ImportMark(database).read().isPresent()) {
            throw new CannotMoveException("An import into this database was begun and not finished. Run the same"
                    + " ./ledger import again: it goes on where it broke off.");
        }
    }

    /** Identity of the export; empty where no import is under way. */
    Optional<String> read() {
        boolean there = jdbc.sql("SELECT to_regclass('moving.import') IS NOT NULL")
                .query(Boolean.class)
                .single();
        return there
                ? jdbc.sql("SELECT export FROM moving.import")
                        .query(String.class)
                        .optional()
                : Optional.empty();
    }

    void set(String identity) {
        jdbc.sql("CREATE SCHEMA IF NOT EXISTS moving").update();
        jdbc.sql("CREATE TABLE IF NOT EXISTS moving.import (export text NOT NULL)")
                .update();
        jdbc.sql("INSERT INTO moving.import (export) VALUES (?)")
                .param(identity)
                .update();
    }

    void remove() {
        jdbc.sql("DROP SCHEMA moving CASCADE").update();
    }
}
