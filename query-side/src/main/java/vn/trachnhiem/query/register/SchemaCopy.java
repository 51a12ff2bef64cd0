package vn.trachnhiem.query.register;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the live schema once more, empty, in a schema of their own, until they replace the live ones. */
final class SchemaCopy {
    private static final String MIGRATIONS = "flyway_schema_history";

    /** What an index is, apart from the names of itself and its table; equal ones are told apart by their number. */
    private static final String INDEXES = """
            SELECT c.relname AS name, t.relname AS owner, d.definition,
                   row_number() OVER (PARTITION BY t.relname, d.definition ORDER BY c.relname) AS n
              FROM pg_index i
              JOIN pg_class c ON c.oid = i.indexrelid
              JOIN pg_class t ON t.oid = i.indrelid
              CROSS JOIN LATERAL (SELECT regexp_replace(pg_get_indexdef(i.indexrelid), '(UNIQUE )?INDEX .* ON .* USING', '\\1')) AS d(definition)
             WHERE c.relnamespace = ?::regnamespace""";

    private final JdbcClient jdbc;
    private final String live;
    private final String fresh;

    SchemaCopy(JdbcClient jdbc, String live, String fresh) {
        this.jdbc = jdbc;
        this.live = live;
        this.fresh = fresh;
    }

    String live() {
        return live;
    }

    String fresh() {
        return fresh;
    }

    void create() {
        jdbc.sql("DROP SCHEMA IF EXISTS " + fresh + " CASCADE").update();
        jdbc.sql("CREATE SCHEMA " + fresh).update();
        for (String table : tables()) {
            jdbc.sql("CREATE TABLE " + fresh + "." + table + " (LIKE " + live + "." + table + " INCLUDING ALL)")
                    .update();
        }
        nameIndexesAsInLive();
    }

    /** Indexes made with a table are named by a rule of PostgreSQL's; later migrations know them by the names of the live ones. */
    private void nameIndexesAsInLive() {
        jdbc.sql("SELECT f.name, l.name FROM (" + INDEXES + ") f JOIN (" + INDEXES
                        + ") l USING (owner, definition, n) WHERE f.name <> l.name")
                .param(fresh)
                .param(live)
                .query((row, n) -> "ALTER INDEX " + fresh + "." + row.getString(1) + " RENAME TO " + row.getString(2))
                .list()
                .forEach(rename -> jdbc.sql(rename).update());
    }

    /** First the table with which every writer starts, so that no writer is caught between two tables. */
    void lockLive() {
        lock("reached");
        tables().forEach(this::lock);
    }

    private void lock(String table) {
        jdbc.sql("LOCK TABLE " + live + "." + table + " IN ACCESS EXCLUSIVE MODE")
                .update();
    }

    /** Functions, extensions and the history of migrations belong to the live schema and stay. */
    void replaceLive() {
        for (String table : tables()) {
            jdbc.sql("DROP TABLE " + live + "." + table).update();
            jdbc.sql("ALTER TABLE " + fresh + "." + table + " SET SCHEMA " + live)
                    .update();
        }
        jdbc.sql("DROP SCHEMA " + fresh).update();
    }

    private List<String> tables() {
        return jdbc.sql("SELECT tablename FROM pg_tables WHERE schemaname = ? AND tablename <> ? ORDER BY tablename")
                .param(live)
                .param(MIGRATIONS)
                .query(String.class)
                .list();
    }
}
