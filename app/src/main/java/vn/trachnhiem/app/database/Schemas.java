package vn.trachnhiem.app.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** The schemas of the database, each with its own history of migrations. */
public final class Schemas {
    public static final String STORE = "event_store";
    public static final String READ_MODEL = "read_model";
    public static final String APP = "app";

    private static final List<Migration> MIGRATIONS = List.of(
            new Migration(STORE, "classpath:db/store"),
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
        for (Migration migration : MIGRATIONS) {
            try {
                flyway(dataSource, migration).migrate();
            } catch (FlywayValidateException e) {
                throw new NewerDatabaseException(e);
            }
        }
    }

    /** Whether nothing was ever migrated here. */
    public static boolean areNew(DataSource dataSource) throws FlywayException {
        return flyway(dataSource, MIGRATIONS.getFirst()).info().applied().length == 0;
    }

    private static Flyway flyway(DataSource dataSource, Migration migration) {
        return Flyway.configure()
                .dataSource(dataSource)
                .schemas(migration.schema())
                .defaultSchema(migration.schema())
                .locations(migration.location())
                .ignoreMigrationPatterns(new String[0])
                .load();
    }
}
