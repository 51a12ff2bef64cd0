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

    /** Says of a row that it and those behind it are not wanted. */
    interface Stop {
        boolean at(ResultSet row) throws SQLException;
    }

    /** What came before the stop, if there was one. */
    record Rows<T>(List<T> list, boolean stopped) {}

    <T> List<T> list(String sql, Binding binding, Row<T> rowOf) {
        return rows(sql, binding, rowOf, row -> false).list();
    }

    <T> Rows<T> rows(String sql, Binding binding, Row<T> rowOf, Stop stop) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.unwrap(PGStatement.class).setPrepareThreshold(-1); // binary from the first time on
            binding.to(statement);
            try (ResultSet result = statement.executeQuery()) {
                return read(result, rowOf, stop);
            }
        } catch (SQLException e) {
            throw SqlFailure.of(e).asException("The event store could not be read");
        }
    }

    private static <T> Rows<T> read(ResultSet result, Row<T> rowOf, Stop stop) throws SQLException {
        List<T> rows = new ArrayList<>();
        while (result.next()) {
            if (stop.at(result)) {
                return new Rows<>(rows, true);
            }
            rows.add(rowOf.of(result));
        }
        return new Rows<>(rows, false);
    }
}
