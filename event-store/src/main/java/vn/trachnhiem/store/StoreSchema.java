package vn.trachnhiem.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.util.PSQLState;

/**
 * Where the store lies in the database, and which format of it this program reads and writes. The tables are made by
 * the migrations under {@link #MIGRATIONS}, run in the schema of this name.
 *
 * @param name of the PostgreSQL schema, in lower case
 */
public record StoreSchema(String name) {

    /** The format this program reads and writes; a migration that changes it raises the number in the head row. */
    public static final int FORMAT = 1;

    /** Flyway's location of the migrations. */
    public static final String MIGRATIONS = "classpath:db/store";

    /** The schema where none is named. */
    public static final StoreSchema DEFAULT = new StoreSchema("event_store");

    public StoreSchema {
        if (!name.matches("[a-z_][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("Not a plain lower-case schema name: " + name);
        }
    }

    /**
     * Refuses a database that this program may not write to.
     *
     * @throws UnfitStoreException where the store is newer, older or absent, or the server does not keep what it
     *     acknowledges
     * @throws org.axonframework.eventsourcing.eventstore.EventStoreException where the database cannot be asked
     */
    public void verify(DataSource database) {
        try (Connection connection = database.getConnection()) {
            verifyFormat(connection);
            verifyDurable(connection);
        } catch (SQLException e) {
            throw SqlFailure.of(e).asException("The event store could not be asked for its version");
        }
    }

    void verifyFormat(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select format from " + name + ".event_head");
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw absent();
            }
            verifyFormat(row.getInt(1));
        } catch (SQLException e) {
            if (PSQLState.UNDEFINED_TABLE.getState().equals(e.getSQLState())) {
                throw absent();
            }
            throw e;
        }
    }

    void verifyFormat(int found) {
        if (found > FORMAT) {
            throw new UnfitStoreException(
                    UnfitStoreException.Reason.NEWER,
                    "The event store %s has format %d; this program knows %d. Run the newer program."
                            .formatted(name, found, FORMAT));
        }
        if (found < FORMAT) {
            throw new UnfitStoreException(
                    UnfitStoreException.Reason.OLDER,
                    "The event store %s has format %d; this program needs %d. Run the migrations."
                            .formatted(name, found, FORMAT));
        }
    }

    /** What is acknowledged has to be on disk: the server's settings say whether it is. */
    static void verifyDurable(Connection connection) throws SQLException {
        for (String setting : new String[] {"fsync", "synchronous_commit"}) {
            try (PreparedStatement query = connection.prepareStatement("show " + setting);
                    ResultSet row = query.executeQuery()) {
                if (row.next() && row.getString(1).equals("off")) {
                    throw new UnfitStoreException(
                            UnfitStoreException.Reason.NOT_DURABLE,
                            "The database runs with %s = off: it would lose acknowledged events. Set it on."
                                    .formatted(setting));
                }
            }
        }
    }

    private UnfitStoreException absent() {
        return new UnfitStoreException(
                UnfitStoreException.Reason.ABSENT,
                "There is no event store in the schema %s. Run the migrations.".formatted(name));
    }
}
