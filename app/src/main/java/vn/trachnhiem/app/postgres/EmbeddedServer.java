package vn.trachnhiem.app.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.app.folder.InstanceFile;

/** PostgreSQL as a child of this process, durable and reachable from this machine with a password only. */
public final class EmbeddedServer implements AutoCloseable {
    private static final Duration STARTUP = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedServer(EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    /**
     * Starts the server on the cluster in the data folder, making the cluster where there is none.
     *
     * @throws IOException where it does not start
     */
    public static EmbeddedServer start(DataFolder folder) throws IOException {
        Path cluster = folder.path("postgresql");
        OrphanedServer.stop(cluster);
        Path passwordFile = folder.secret("postgresql-password");
        String password = folder.read(passwordFile);
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(STARTUP)
                .setOverrideWorkingDirectory(binaries(folder).toFile())
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig("password", password)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("unix_socket_directories", "''")
                .setErrorRedirector(Redirect.DISCARD)
                .setOutputRedirector(Redirect.DISCARD)
                .start();
        return new EmbeddedServer(server, password);
    }

    /** Where the server's programs are unpacked: beside the built product where the launcher says so, else in the data folder. */
    private static Path binaries(DataFolder folder) {
        String given = System.getProperty("ledger.postgresql");
        return given == null ? folder.path("postgresql-binaries") : Path.of(given);
    }

    /** How others reach it. */
    public InstanceFile.Database database() {
        return new InstanceFile.Database(
                "jdbc:postgresql://localhost:" + server.getPort() + "/postgres", "postgres", password);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
