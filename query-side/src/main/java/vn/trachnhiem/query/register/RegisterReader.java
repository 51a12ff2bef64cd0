package vn.trachnhiem.query.register;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of registers as they stood at a position. */
public final class RegisterReader {
    private static final String HELD = " WHERE from_position <= ? AND (to_position IS NULL OR to_position > ?)";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final String schema;

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
        String sql = "SELECT row::text FROM " + schema + "." + register.table() + HELD + " AND (" + condition
                + ") ORDER BY key";
        return jdbc.sql(sql)
                .param(position)
                .param(position)
                .params(List.of(arguments))
                .query((row, n) -> json.readValue(row.getString(1), register.rowType()))
                .list();
    }
}
