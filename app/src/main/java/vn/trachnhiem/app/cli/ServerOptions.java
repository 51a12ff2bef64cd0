package vn.trachnhiem.app.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.trachnhiem.app.folder.InstanceFile.Database;

/** Where a started ledger is reached, and on what it runs. */
final class ServerOptions {
    private static final List<String> ROLES = List.of("command", "query", "web");

    @Mixin
    DataOptions data = new DataOptions();

    @Mixin
    DatabaseOptions database = new DatabaseOptions();

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

    @Mixin
    ObservingOptions observing = new ObservingOptions();

    RunningLedger start(boolean demo) throws IOException {
        Optional<Database> external = database.external();
        Map<String, Object> settings = new HashMap<>(observing.settings(external.isPresent()));
        settings.put("server.port", port);
        settings.put("server.address", address);
        Launch launch = external.isEmpty()
                ? Launch.embedded(demo, settings, ROLES, origin)
                : new Launch(demo, settings, ROLES, external, node(), origin);
        return RunningLedger.start(data.folder(), launch);
    }

    /** Equal processes claim work under names of their own, or one would think the other's claims its own. */
    private static String node() throws IOException {
        return InetAddress.getLocalHost().getHostName() + "-" + UUID.randomUUID();
    }

    String url() {
        return "http://" + address + ":" + port;
    }
}
