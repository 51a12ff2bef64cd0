package vn.trachnhiem.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
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

    RunningLedger start(boolean demo) throws IOException {
        Map<String, Object> settings = Map.of("server.port", port, "server.address", address);
        return RunningLedger.start(data.folder(), demo, settings, List.of("command", "query", "web"));
    }

    String url() {
        return "http://" + address + ":" + port;
    }
}
