package vn.trachnhiem.app.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.folder.InstanceFile.Database;

/** A PostgreSQL that no process of the ledger brings. */
final class SharedDatabase implements AutoCloseable {
    private final EmbeddedPostgres server;

    private SharedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static SharedDatabase in(Path folder) throws IOException {
        return new SharedDatabase(EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgresql"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "150")
                .setErrorRedirector(Redirect.DISCARD)
                .setOutputRedirector(Redirect.DISCARD)
                .start());
    }

    Database address() {
        return new Database("jdbc:postgresql://localhost:" + server.getPort() + "/postgres", "postgres", "");
    }

    JdbcClient jdbc() {
        return JdbcClient.create(LedgerDatabase.dataSource(address()));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
