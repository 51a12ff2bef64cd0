package vn.trachnhiem.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
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

/** The one PostgreSQL of a run, with the settings of its packaging except that it keeps what it acknowledges. */
final class Server implements AutoCloseable {

    /** More connections than this made the stock engines no faster on two cores. */
    private static final int CONNECTIONS = 32;

    private final EmbeddedPostgres postgres;
    private int schemas;

    private Server(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static Server start() {
        try {
            return new Server(EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "200")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return postgres.getPort();
    }

    String version() {
        return ask("show server_version");
    }

    String newSchema(String name) {
        String schema = name + "_" + ++schemas;
        execute("create schema " + schema);
        return schema;
    }

    /** A schema with the tables of our store. */
    String newStore() {
        String schema = newSchema("ours");
        execute("set search_path = " + schema + ";" + migration("/db/store/V1__event_store.sql"));
        return schema;
    }

    /** A schema with the tables of our seal. */
    String newSeal() {
        String schema = newSchema("seal");
        execute("set search_path = " + schema + ";" + migration("/db/seal/V1__seal.sql"));
        return schema;
    }

    HikariDataSource pool(String schema) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://localhost:" + port() + "/postgres");
        config.setUsername("postgres");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionInitSql("set search_path = " + schema);
        return new HikariDataSource(config);
    }

    void execute(String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String ask(String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String migration(String path) {
        try (InputStream script = Server.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
