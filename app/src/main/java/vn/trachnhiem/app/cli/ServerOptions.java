package vn.trachnhiem.app.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a started ledger is reached. */
final class ServerOptions {
    @Mixin
    DataOptions data = new DataOptions();

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", description = "HTTP port. Default: 8080")
    int port = 8080;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on. Default: 127.0.0.1, this machine only")
    String address = "127.0.0.1";

    @Option(
            names = "--origin",
            paramLabel = "NAME",
            description = "Name of the transparency log, by custom its public address without https://, such as"
                    + " so.example.gov.vn/log. Chosen once, at the first start. Default: drawn by lot")
    @Nullable
    String origin;

    RunningLedger start(boolean demo) throws IOException {
        Map<String, Object> settings = new HashMap<>(Map.of("server.port", port, "server.address", address));
        if (origin != null) {
            settings.put(SealSettings.ORIGIN, origin);
        }
        return RunningLedger.start(data.folder(), demo, settings, List.of("command", "query", "web"));
    }

    String url() {
        return "http://" + address + ":" + port;
    }
}
