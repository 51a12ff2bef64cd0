package vn.trachnhiem.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGStatement;

/** One statement that stands alone: its connection goes back before its rows are looked at. */
record Query(DataSource database) {

    /** Sets the parameters. */
    interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    /** Makes something of a row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Binding binding, Row<T> rowOf) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.unwrap(PGStatement.class).setPrepareThreshold(-1); // binary from the first time on
            binding.to(statement);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(rowOf.of(result));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw SqlFailure.of(e).asException("The event store could not be read");
        }
    }
}
