package vn.trachnhiem.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Makes a connection ready for the writer, and makes sure that the writer may use it. */
final class WriterSession {

    private WriterSession() {}

    static Connection open(StoreAccess access) throws SQLException {
        Connection connection = access.database().getConnection();
        try {
            prepare(connection, access.patience());
            access.schema().verifyFormat(connection);
            if (access.durable()) {
                StoreSchema.verifyDurable(connection);
            }
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.abort(Runnable::run);
            throw e;
        }
    }

    /**
     * The plans are made while the table may still be empty and unmeasured, so scans of the whole table are ruled out
     * here. The timeouts see to it that neither a stalled process elsewhere nor this one holds the head for ever.
     */
    private static void prepare(Connection connection, Duration patience) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, Math.toIntExact(3 * patience.toMillis()));
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = " + patience.toMillis());
            statement.execute("set idle_in_transaction_session_timeout = " + patience.toMillis());
            statement.execute("set enable_seqscan = off");
            statement.execute("set enable_hashjoin = off");
            statement.execute("set enable_mergejoin = off");
            statement.execute("set jit = off"); // older servers take what is ruled out for worth compiling
        }
    }
}
