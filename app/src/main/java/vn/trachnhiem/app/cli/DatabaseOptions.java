package vn.trachnhiem.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.trachnhiem.app.folder.InstanceFile.Database;

/** The database of a ledger that does not bring its own. */
final class DatabaseOptions {
    @Option(
            names = "--database",
            paramLabel = "URL",
            defaultValue = "${LEDGER_DATABASE}",
            description = "An external PostgreSQL 15 or newer, such as jdbc:postgresql://db.example/ledger."
                    + " Default: an embedded one in the data folder")
    @Nullable
    String url;

    @Option(
            names = "--database-user",
            paramLabel = "NAME",
            defaultValue = "${LEDGER_DATABASE_USER:-ledger}",
            description = "Default: ledger")
    String user = "ledger";

    @Option(
            names = "--database-password-file",
            paramLabel = "FILE",
            defaultValue = "${LEDGER_DATABASE_PASSWORD_FILE}",
            description = "A file with the password; the command line never takes it itself")
    @Nullable
    Path passwordFile;

    /** Empty where the ledger brings its own. */
    Optional<Database> external() throws IOException {
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart(
                    "“" + url + "” is no address of a PostgreSQL. Write jdbc:postgresql://HOST:PORT/NAME.");
        }
        return Optional.of(new Database(url, user, password()));
    }

    private String password() throws IOException {
        if (passwordFile == null || passwordFile.toString().isBlank()) {
            return "";
        }
        if (!Files.isReadable(passwordFile)) {
            throw new CannotStart("The password file " + passwordFile + " cannot be read.");
        }
        return Files.readString(passwordFile).strip();
    }
}
