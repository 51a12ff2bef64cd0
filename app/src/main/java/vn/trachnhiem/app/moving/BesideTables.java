package vn.trachnhiem.app.moving;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.database.Schemas;

/**
 * The tables that stand beside the ledger and that no event can bring back: keys of persons, accounts with what was changed about them,
 * what is known of files of evidence, and the checkpoints of earlier days. Read models and tokens are made anew; sessions end with a move.
 */
final class BesideTables {
    private static final List<Table> ALL = List.of(
            new Table("person_key", Schemas.APP, "person", "true", "*"),
            new Table("account", Schemas.APP, "username", "true", "*"),
            new Table("account_change", Schemas.APP, "id", "true", "*"),
            new Table("evidence", Schemas.APP, "sha256", "true", "sha256, media_type, size, kept_at"),
            new Table("checkpoint", Schemas.SEAL, "size", "size <= :size", "*"));

    private final JdbcClient jdbc;

    BesideTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param which condition on the rows that go along
     * @param columns those that go along
     */
    private record Table(String name, String schema, String key, String which, String columns) {
        String qualified() {
            return schema + "." + name;
        }

        String file() {
            return ExportFolder.TABLES + "/" + name;
        }
    }

    static List<String> files() {
        return ALL.stream().map(Table::file).toList();
    }

    static String evidenceFile() {
        return ExportFolder.TABLES + "/evidence";
    }

    /** One file per table, one row per line, as JSON. */
    void write(ExportFolder folder, long size) throws IOException {
        for (Table table : ALL) {
            try (Stream<String> rows = jdbc
                    .sql("SELECT to_jsonb(r)::text FROM (SELECT " + table.columns() + " FROM "
                            + table.qualified() + " WHERE " + table.which() + " AND :size >= 0 ORDER BY " + table.key()
                            + ") AS r")
                    .param("size", size)
                    .query(String.class)
                    .stream()) {
                SummedLines.write(folder.path(table.file()), rows);
            }
        }
    }

    /** Puts the rows of all tables but that of evidence back, each unless it is here; in the caller's transaction. */
    void read(ExportFolder folder) throws IOException {
        for (Table table : ALL) {
            if (table.columns().equals("*")) {
                SummedLines.read(folder.path(table.file()), row -> insert(table, row));
            }
        }
        jdbc.sql("SELECT setval(pg_get_serial_sequence('" + Schemas.APP + ".account_change', 'id'),"
                        + " (SELECT coalesce(max(id), 0) + 1 FROM " + Schemas.APP + ".account_change), false)")
                .query(Long.class)
                .single();
    }

    private void insert(Table table, String row) {
        jdbc.sql("INSERT INTO " + table.qualified()
                        + " OVERRIDING SYSTEM VALUE SELECT * FROM jsonb_populate_record(null::" + table.qualified()
                        + ", ?::jsonb) ON CONFLICT DO NOTHING")
                .param(row)
                .update();
    }

    /** Puts a file of evidence back under the row that was kept of it, unless it is here. */
    void insertEvidence(String row, byte[] content) {
        jdbc.sql("INSERT INTO " + Schemas.APP + ".evidence (sha256, media_type, size, content, kept_at)"
                        + " SELECT sha256, media_type, size, ?, kept_at FROM jsonb_populate_record(null::" + Schemas.APP
                        + ".evidence, ?::jsonb) ON CONFLICT DO NOTHING")
                .param(content)
                .param(row)
                .update();
    }

    /** Whether the database holds nothing of a ledger. */
    boolean areEmpty() {
        return ALL.stream()
                .noneMatch(table -> jdbc.sql("SELECT EXISTS (SELECT FROM " + table.qualified() + ")")
                        .query(Boolean.class)
                        .single());
    }

    /** The files of evidence, by their hashes. */
    static List<String> hashes(Path list) throws IOException {
        List<String> hashes = new java.util.ArrayList<>();
        SummedLines.read(list, row -> hashes.add(hash(row)));
        return hashes;
    }

    /** The hash in a row of evidence. */
    static String hash(String row) {
        var found = java.util.regex.Pattern.compile("\"sha256\": \"([0-9a-f]{64})\"")
                .matcher(row);
        if (!found.find()) {
            throw new IllegalArgumentException("a row of evidence without its hash");
        }
        return found.group(1);
    }
}
