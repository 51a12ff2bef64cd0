package vn.trachnhiem.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import vn.trachnhiem.store.Ordering.Entry;

/**
 * The fault that the ordering test is there to catch: the position comes from a sequence, so that of two writers the
 * one with the later position may commit first, and a reader that passed it never comes back for the other.
 */
final class NaiveStore {

    private final DataSource database;
    private final String table;

    NaiveStore(DataSource database, StoreSchema schema) {
        this.database = database;
        this.table = schema.name() + ".naive";
        TestDatabase.execute(
                database, "create table " + table + " (position bigserial primary key, caller text, number bigint)");
        Ordering.dawdleAfter(database, "insert", schema, "naive");
    }

    Void append(String caller, int count) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into " + table + " (caller, number) values (?, ?)")) {
            connection.setAutoCommit(false);
            for (int number = 0; number < count; number++) {
                insert.setString(1, caller);
                insert.setLong(2, number);
                insert.executeUpdate();
                connection.commit();
            }
        }
        return null;
    }

    Ordering.Tail tail() {
        return new NaiveTail();
    }

    private final class NaiveTail implements Ordering.Tail {

        private long position = -1;

        @Override
        public List<Entry> next() {
            List<Entry> more = new ArrayList<>();
            try (Connection connection = database.getConnection();
                    PreparedStatement query = connection.prepareStatement("select position, caller, number from "
                            + table + " where position > ? order by position")) {
                query.setLong(1, position);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        more.add(new Entry(rows.getLong(1), rows.getString(2), rows.getLong(3)));
                        position = rows.getLong(1);
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return more;
        }
    }
}
