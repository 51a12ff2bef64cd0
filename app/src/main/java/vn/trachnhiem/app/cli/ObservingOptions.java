package vn.trachnhiem.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is told about a running process, in which form, and to whom. */
final class ObservingOptions {
    /** Forms of a log line; the names of the appenders' encoders in logback.xml. */
    enum LogFormat {
        text,
        json
    }

    /** Where log lines go. */
    enum LogTarget {
        file,
        console
    }

    @Option(
            names = "--management-port",
            paramLabel = "PORT",
            defaultValue = "${LEDGER_MANAGEMENT_PORT}",
            description = "A port of its own for /actuator: health and, without a token, metrics."
                    + " Default: health on the port of the pages, metrics with a token only")
    @Nullable
    Integer managementPort;

    @Option(
            names = "--management-address",
            paramLabel = "ADDRESS",
            defaultValue = "${LEDGER_MANAGEMENT_ADDRESS:-127.0.0.1}",
            description = "Address of the management port. Default: 127.0.0.1, this machine only")
    String managementAddress = "127.0.0.1";

    @Option(
            names = "--metrics-token-file",
            paramLabel = "FILE",
            defaultValue = "${LEDGER_METRICS_TOKEN_FILE}",
            description = "A file with a token; who sends it as a bearer token may read the metrics")
    @Nullable
    Path metricsToken;

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            defaultValue = "${LEDGER_LOG_FORMAT:-text}",
            description = "text or json, one object a line. Default: text")
    LogFormat logFormat = LogFormat.text;

    @Option(
            names = "--log-to",
            paramLabel = "WHERE",
            defaultValue = "${LEDGER_LOG_TO:-file}",
            description =
                    "file, in the folder logs of the data folder, or console, that is the error output. Default: file")
    LogTarget logTarget = LogTarget.file;

    @Option(
            names = "--drain",
            paramLabel = "SECONDS",
            defaultValue = "${LEDGER_DRAIN}",
            description = "How long a process that is told to stop goes on answering while its readiness is down, for a"
                    + " proxy to notice. Default: 0; with --database, 5")
    @Nullable
    Integer drain;

    /**
     * By Spring's names.
     *
     * @param shared whether other processes may go on while this one stops
     */
    Map<String, Object> settings(boolean shared) {
        System.setProperty("ledger.log.format", logFormat.name());
        System.setProperty("ledger.log.to", logTarget.name());
        Map<String, Object> settings = new HashMap<>();
        settings.put("ledger.drain", (drain == null ? (shared ? 5 : 0) : drain) + "s");
        if (managementPort != null) {
            settings.put("management.server.port", managementPort);
            settings.put("management.server.address", managementAddress);
        }
        if (metricsToken != null && !metricsToken.toString().isBlank()) {
            if (!Files.isReadable(metricsToken)) {
                throw new CannotStart("The token file " + metricsToken + " cannot be read.");
            }
            settings.put("ledger.metrics.token-file", metricsToken.toString());
        }
        return settings;
    }
}
