package vn.trachnhiem.app.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** The schemas of the database, each with its own history of migrations. */
public final class Schemas {
    public static final String STORE = "event_store";
    public static final String READ_MODEL = "read_model";
    /** Where a rebuild fills new tables before they take the place of the read model's. */
    public static final String READ_MODEL_REBUILT = "read_model_rebuilt";

    /** The transparency log: tiles, entries, salts, checkpoints. */
    public static final String SEAL = "seal";

    public static final String APP = "app";

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
        // All are looked at before the first is touched: a refused database is as it was.
        MIGRATIONS.forEach(migration -> requireKnown(dataSource, migration));
        MIGRATIONS.forEach(migration -> flyway(dataSource, migration).load().migrate());
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
