package vn.trachnhiem.app.folder;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.app.axonserver.AxonServerAddress;

/** A note of mode 0600 by which the command line finds what the running instance stands on. */
public final class InstanceFile {
    private static final String NAME = "instance.properties";

    private InstanceFile() {}

    /** How to reach the database. */
    public record Database(String url, String user, String password) {}

    /** Written once the instance is up. */
    public static void write(DataFolder folder, Ground ground) throws IOException {
        Properties note = new Properties();
        note.setProperty("url", ground.database().url());
        note.setProperty("user", ground.database().user());
        note.setProperty("password", ground.database().password());
        ground.axonServer().ifPresent(server -> {
            note.setProperty("axon-server", server.servers());
            note.setProperty("axon-server-context", server.context());
            note.setProperty("axon-server-tls", Boolean.toString(server.tls()));
            setIfPresent(note, "axon-server-token", server.token());
            setIfPresent(note, "axon-server-certificate", server.certificate());
        });
        StringWriter text = new StringWriter();
        note.store(text, null);
        folder.write(folder.path(NAME), text.toString());
    }

    private static void setIfPresent(Properties note, String name, @Nullable String value) {
        if (value != null) {
            note.setProperty(name, value);
        }
    }

    /** Removed when it stops; one that a crash left behind is overwritten at the next start. */
    public static void remove(DataFolder folder) throws IOException {
        Files.deleteIfExists(folder.path(NAME));
    }

    /** Empty while no instance is up. */
    public static Optional<Ground> read(DataFolder folder) throws IOException {
        Path file = folder.path(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties note = new Properties();
        note.load(new StringReader(Files.readString(file)));
        Database database =
                new Database(note.getProperty("url"), note.getProperty("user"), note.getProperty("password"));
        return Optional.of(new Ground(database, axonServer(note)));
    }

    private static Optional<AxonServerAddress> axonServer(Properties note) {
        return Optional.ofNullable(note.getProperty("axon-server"))
                .map(servers -> new AxonServerAddress(
                        servers,
                        note.getProperty("axon-server-context"),
                        note.getProperty("axon-server-token"),
                        Boolean.parseBoolean(note.getProperty("axon-server-tls")),
                        note.getProperty("axon-server-certificate")));
    }
}
