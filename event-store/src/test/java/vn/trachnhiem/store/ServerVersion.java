package vn.trachnhiem.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The major version of a server. */
final class ServerVersion {

    private ServerVersion() {}

    static int of(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
