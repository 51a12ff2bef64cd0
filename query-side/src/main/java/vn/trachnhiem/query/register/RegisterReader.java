package vn.trachnhiem.query.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.trachnhiem.query.register.RowCache.RowVersion;

/** Reads rows of registers as they stood at a position; a version of a row is fetched and parsed once, while there is room for it. */
public final class RegisterReader {
    private static final String HELD = " WHERE from_position <= ? AND (to_position IS NULL OR to_position > ?)";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final String schema;
    private final RowCache cache = new RowCache();

    public RegisterReader(JdbcClient jdbc, JsonMapper json, String schema) {
        this.jdbc = jdbc;
        this.json = json;
        this.schema = schema;
    }

    /** The row of that key; empty where there was none at the position. */
    public <R> Optional<R> one(Register<R> register, String key, long position) {
        return where(register, position, "key = ?", key).stream().findFirst();
    }

    /** All rows, by key. */
    public <R> List<R> all(Register<R> register, long position) {
        return where(register, position, "true");
    }

    /** The rows for which the SQL condition over the register's columns holds, by key. */
    public <R> List<R> where(Register<R> register, long position, String condition, Object... arguments) {
        List<RowVersion> versions = jdbc.sql("SELECT tableoid::bigint, key, from_position FROM " + table(register)
                        + HELD + " AND (" + condition + ") ORDER BY key")
                .param(position)
                .param(position)
                .params(List.of(arguments))
                .query((row, n) -> new RowVersion(row.getLong(1), row.getString(2), row.getLong(3)))
                .list();
        Map<RowVersion, Object> rows = rows(register, versions);
        return versions.stream()
                .map(version -> register.rowType().cast(Objects.requireNonNull(rows.get(version))))
                .toList();
    }

    private Map<RowVersion, Object> rows(Register<?> register, List<RowVersion> versions) {
        Map<RowVersion, Object> rows = cache.find(versions);
        List<RowVersion> missing =
                versions.stream().filter(version -> !rows.containsKey(version)).toList();
        if (!missing.isEmpty()) {
            Map<RowVersion, Object> read = read(register, missing);
            cache.keep(read);
            rows.putAll(read);
        }
        return rows;
    }

    /** Where a rebuild was swapped in since the versions were listed, the new tables have the same versions under the same positions. */
    private Map<RowVersion, Object> read(Register<?> register, List<RowVersion> versions) {
        Map<RowVersion, Object> read = new HashMap<>();
        jdbc.sql("SELECT n, row::text FROM " + table(register)
                        + " JOIN unnest(?::text[], ?::bigint[]) WITH ORDINALITY AS u(key, from_position, n)"
                        + " USING (key, from_position)")
                .param(versions.stream().map(RowVersion::key).toArray(String[]::new))
                .param(versions.stream().map(RowVersion::fromPosition).toArray(Long[]::new))
                .query((row, n) ->
                        read.put(versions.get(row.getInt(1) - 1), json.readValue(row.getString(2), register.rowType())))
                .list();
        return read;
    }

    private String table(Register<?> register) {
        return schema + "." + register.table();
    }
}
