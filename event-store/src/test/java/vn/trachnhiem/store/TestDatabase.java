package vn.trachnhiem.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** One server for all tests of this module, durable as the product's is; each test works in a schema of its own. */
final class TestDatabase {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static final Supplier<EmbeddedPostgres> SERVER = new Once<>(TestDatabase::start);

    private TestDatabase() {}

    static EmbeddedPostgres server() {
        return SERVER.get();
    }

    static DataSource dataSource() {
        return server().getPostgresDatabase();
    }

    static StoreSchema newStore() {
        return newStore(dataSource());
    }

    static StoreSchema newStore(DataSource database) {
        StoreSchema schema = new StoreSchema("store_" + SCHEMAS.incrementAndGet());
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + schema.name() + " cascade");
            statement.execute("create schema " + schema.name());
            statement.execute("set search_path = " + schema.name());
            statement.execute(migration());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return schema;
    }

    static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isTrue(DataSource database, String question) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String migration() {
        try (InputStream script = TestDatabase.class.getResourceAsStream("/db/store/V1__event_store.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
