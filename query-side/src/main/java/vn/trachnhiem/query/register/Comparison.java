package vn.trachnhiem.query.register;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares two read models row by row: every table, every version of every row. */
public final class Comparison {
    private final JdbcClient jdbc;

    public Comparison(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows that only one of the two schemas has, each with its schema and table in front; empty where they are equal. */
    public List<String> differences(String one, String other) {
        return tables(one, other).stream()
                .flatMap(table -> difference(one, other, table).stream())
                .toList();
    }

    /** A table that only one of them has fails the comparison, as an unknown table. */
    private List<String> tables(String one, String other) {
        return jdbc.sql("SELECT DISTINCT tablename FROM pg_tables WHERE schemaname IN (?, ?)"
                        + " AND tablename <> 'flyway_schema_history' ORDER BY tablename")
                .param(one)
                .param(other)
                .query(String.class)
                .list();
    }

    private List<String> difference(String one, String other, String table) {
        return jdbc.sql(only(one, other, table) + " UNION ALL " + only(other, one, table))
                .query(String.class)
                .list();
    }

    private static String only(String here, String there, String table) {
        String name = here + "." + table;
        return "SELECT '" + name + " ' || d::text FROM (SELECT * FROM " + name + " EXCEPT ALL SELECT * FROM " + there
                + "." + table + ") d";
    }
}
