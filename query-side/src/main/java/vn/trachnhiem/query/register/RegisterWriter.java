package vn.trachnhiem.query.register;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a batch of events into one register: loads the rows that the batch touches in one statement, folds in memory, closes and
 * inserts versions in one statement each.
 */
final class RegisterWriter<R> {
    private final Register<R> register;
    private final JsonMapper json;
    private final String table;

    RegisterWriter(Register<R> register, JsonMapper json, String schema) {
        this.register = register;
        this.json = json;
        this.table = schema + "." + register.table();
    }

    void write(Connection connection, List<Recorded> batch) throws SQLException {
        List<String> touched = batch.stream()
                .flatMap(recorded -> register.keys(recorded.event()).stream())
                .distinct()
                .toList();
        if (touched.isEmpty()) {
            return;
        }
        Versions versions = new Versions(load(connection, touched));
        batch.forEach(recorded -> register.keys(recorded.event()).forEach(key -> versions.add(key, recorded)));
        close(connection, versions);
        insert(connection, versions);
    }

    private Map<String, R> load(Connection connection, List<String> keys) throws SQLException {
        String sql = "SELECT key, row::text FROM " + table + " WHERE to_position IS NULL AND key = ANY(?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, texts(connection, keys.stream()));
            try (ResultSet rows = statement.executeQuery()) {
                Map<String, R> loaded = new HashMap<>();
                while (rows.next()) {
                    loaded.put(rows.getString(1), json.readValue(rows.getString(2), register.rowType()));
                }
                return loaded;
            }
        }
    }

    private void close(Connection connection, Versions versions) throws SQLException {
        String sql = "UPDATE " + table + " t SET to_position = u.position FROM unnest(?, ?) AS u(key, position)"
                + " WHERE t.key = u.key AND t.to_position IS NULL";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, texts(connection, versions.firstOfKey.keySet().stream()));
            statement.setArray(
                    2, longs(connection, versions.firstOfKey.values().stream().map(version -> version.from)));
            statement.executeUpdate();
        }
    }

    private void insert(Connection connection, Versions versions) throws SQLException {
        String sql = "INSERT INTO " + table + " (key, from_position, to_position, row)"
                + " SELECT u.key, u.f, u.t, u.r::jsonb FROM unnest(?, ?, ?, ?) AS u(key, f, t, r)";
        List<Version<R>> all = versions.all;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, texts(connection, all.stream().map(version -> version.key)));
            statement.setArray(2, longs(connection, all.stream().map(version -> version.from)));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "bigint", all.stream().map(version -> version.to).toArray()));
            statement.setArray(4, texts(connection, all.stream().map(version -> json.writeValueAsString(version.row))));
            statement.executeUpdate();
        }
    }

    private static Array texts(Connection connection, Stream<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    private static Array longs(Connection connection, Stream<Long> values) throws SQLException {
        return connection.createArrayOf("bigint", values.toArray());
    }

    /** The versions that a batch makes; each closes the one before it. */
    private final class Versions {
        private final Map<String, R> current;
        private final Map<String, Version<R>> lastOfKey = new HashMap<>();
        private final Map<String, Version<R>> firstOfKey = new LinkedHashMap<>();
        private final List<Version<R>> all = new ArrayList<>();

        private Versions(Map<String, R> loaded) {
            this.current = loaded;
        }

        private void add(String key, Recorded recorded) {
            R row = register.fold(current.get(key), key, recorded);
            current.put(key, row);
            Version<R> version = new Version<>(key, recorded.position(), row);
            Version<R> before = lastOfKey.put(key, version);
            if (before != null) {
                before.to = version.from;
            }
            firstOfKey.putIfAbsent(key, version);
            all.add(version);
        }
    }

    private static final class Version<R> {
        private final String key;
        private final long from;
        private final R row;
        private @Nullable Long to;

        private Version(String key, long from, R row) {
            this.key = key;
            this.from = from;
            this.row = row;
        }
    }
}
