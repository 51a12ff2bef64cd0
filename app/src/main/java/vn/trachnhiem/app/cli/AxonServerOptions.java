package vn.trachnhiem.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.trachnhiem.app.axonserver.AxonServerAddress;

/** The Axon Server of a ledger whose events and messages are not in its own hands. */
final class AxonServerOptions {
    private static final String SERVER = "[^\\s,:]+(:\\d{1,5})?";

    @Option(
            names = "--axon-server",
            paramLabel = "HOST:PORT",
            defaultValue = "${LEDGER_AXON_SERVER}",
            description = "An Axon Server that keeps the events and routes messages; several by commas."
                    + " Default: none, events are in PostgreSQL")
    @Nullable
    String servers;

    @Option(
            names = "--axon-server-context",
            paramLabel = "NAME",
            defaultValue = "${LEDGER_AXON_SERVER_CONTEXT:-default}",
            description = "Its context for this ledger, of the classic kind. Default: default")
    String context = "default";

    @Option(
            names = "--axon-server-token-file",
            paramLabel = "FILE",
            defaultValue = "${LEDGER_AXON_SERVER_TOKEN_FILE}",
            description = "A file with its access token; the command line never takes it itself")
    @Nullable
    Path tokenFile;

    @Option(
            names = "--axon-server-tls",
            defaultValue = "${LEDGER_AXON_SERVER_TLS:-false}",
            description = "Speak TLS with it")
    boolean tls;

    @Option(
            names = "--axon-server-certificate",
            paramLabel = "FILE",
            defaultValue = "${LEDGER_AXON_SERVER_CERTIFICATE}",
            description = "A PEM file with the authority that signed its certificate. Default: those that Java knows")
    @Nullable
    Path certificate;

    /** Empty where events and messages are in the ledger's own hands. */
    Optional<AxonServerAddress> address() throws IOException {
        if (servers == null || servers.isBlank()) {
            return Optional.empty();
        }
        if (!servers.matches(SERVER + "(," + SERVER + ")*")) {
            throw new CannotStart(
                    "“" + servers + "” is no address of an Axon Server. Write HOST:PORT, several with commas between.");
        }
        return Optional.of(new AxonServerAddress(servers, context, token(), tls, certificate()));
    }

    private @Nullable String token() throws IOException {
        if (tokenFile == null || tokenFile.toString().isBlank()) {
            return null;
        }
        if (!Files.isReadable(tokenFile)) {
            throw new CannotStart("The token file " + tokenFile + " cannot be read.");
        }
        return Files.readString(tokenFile).strip();
    }

    private @Nullable String certificate() {
        if (certificate == null || certificate.toString().isBlank()) {
            return null;
        }
        if (!Files.isReadable(certificate)) {
            throw new CannotStart("The certificate file " + certificate + " cannot be read.");
        }
        return certificate.toAbsolutePath().toString();
    }
}
