package vn.trachnhiem.app.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/** The schemas of the database, each with its own history of migrations. */
public final class Schemas {
    public static final String STORE = "event_store";
    public static final String READ_MODEL = "read_model";
    /** Where a rebuild fills new tables before they take the place of the read model's. */
    public static final String READ_MODEL_REBUILT = "read_model_rebuilt";

    /** The transparency log: tiles, entries, salts, checkpoints. */
    public static final String SEAL = "seal";

    public static final String APP = "app";

    /** Names the lock among all advisory locks of the database; it ends with the connection. */
    private static final long LOCK = 0x736f_7472_6163_686eL;

    private static final List<Migration> MIGRATIONS = List.of(
            new Migration(STORE, "classpath:db/store"),
            new Migration(SEAL, "classpath:db/seal"),
            new Migration(APP, "classpath:db/app"),
            new Migration(READ_MODEL, "classpath:db/query"));

    private Schemas() {}

    private record Migration(String schema, String location) {}

    /**
     * Brings every schema to this release.
     *
     * @throws NewerDatabaseException where a schema was written by a newer release
     */
    public static void migrate(DataSource dataSource) {
        migrate(dataSource, true);
    }

    /**
     * Brings every schema to this release; processes that start at the same time do it one after the other.
     *
     * @param ownStore whether the database keeps the events too
     * @throws NewerDatabaseException where a schema was written by a newer release
     */
    public static void migrate(DataSource dataSource, boolean ownStore) {
        List<Migration> needed = MIGRATIONS.stream()
                .filter(migration -> ownStore || !migration.schema().equals(STORE))
                .toList();
        try (Connection alone = dataSource.getConnection();
                Statement statement = alone.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
            // All are looked at before the first is touched: a refused database is as it was.
            needed.forEach(migration -> requireKnown(dataSource, migration));
            needed.forEach(migration -> flyway(dataSource, migration).load().migrate());
        } catch (SQLException e) {
            throw new SQLExceptionSubclassTranslator().translate("migrating", null, e);
        }
    }

    private static void requireKnown(DataSource dataSource, Migration migration) {
        try {
            flyway(dataSource, migration)
                    .ignoreMigrationPatterns("*:pending")
                    .load()
                    .validate();
        } catch (FlywayValidateException e) {
            throw new NewerDatabaseException(e);
        }
    }

    /** Whether nothing was ever migrated here. */
    public static boolean areNew(DataSource dataSource) throws FlywayException {
        return flyway(dataSource, MIGRATIONS.getFirst()).load().info().applied().length == 0;
    }

    private static FluentConfiguration flyway(DataSource dataSource, Migration migration) {
        return Flyway.configure()
                .dataSource(dataSource)
                .schemas(migration.schema())
                .defaultSchema(migration.schema())
                .locations(migration.location())
                .ignoreMigrationPatterns(new String[0]);
    }
}
