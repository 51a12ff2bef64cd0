package vn.trachnhiem.app.folder;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** A note of mode 0600 by which the command line finds the database of the running instance. */
public final class InstanceFile {
    private static final String NAME = "instance.properties";

    private InstanceFile() {}

    /** How to reach the database. */
    public record Database(String url, String user, String password) {}

    /** Written once the instance is up. */
    public static void write(DataFolder folder, Database database) throws IOException {
        folder.write(
                folder.path(NAME),
                "url=" + database.url() + "\nuser=" + database.user() + "\npassword=" + database.password());
    }

    /** Removed when it stops; one that a crash left behind is overwritten at the next start. */
    public static void remove(DataFolder folder) throws IOException {
        Files.deleteIfExists(folder.path(NAME));
    }

    /** Empty while no instance is up. */
    public static Optional<Database> read(DataFolder folder) throws IOException {
        Path file = folder.path(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties note = new Properties();
        note.load(new StringReader(Files.readString(file)));
        return Optional.of(
                new Database(note.getProperty("url"), note.getProperty("user"), note.getProperty("password")));
    }
}
