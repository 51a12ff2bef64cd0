package vn.trachnhiem.app.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.trachnhiem.app.axonserver.AxonServerAddress;
import vn.trachnhiem.app.folder.InstanceFile.Database;

/** What a started process does, where it is reached, and on what it runs. */
final class ServerOptions {
    private static final int USUAL_PORT = 8080;

    @Mixin
    DataOptions data = new DataOptions();

    @Mixin
    DatabaseOptions database = new DatabaseOptions();

    @Mixin
    AxonServerOptions axonServer = new AxonServerOptions();

    @Option(
            names = "--roles",
            split = ",",
            paramLabel = "ROLE",
            defaultValue = "${LEDGER_ROLES:-command,query,web}",
            description = "What this process does: command, query, web. Roles apart need an Axon Server. Default: all")
    List<ProcessRole> roles = new ArrayList<>();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${LEDGER_PORT}",
            description = "HTTP port; without the role web only for /actuator/health. Default: 8080 with the role web,"
                    + " else none")
    @Nullable
    Integer port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "${LEDGER_ADDRESS:-127.0.0.1}",
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

    /**
     * Starts the process and says what it does on what.
     *
     * @throws CannotStart where its roles cannot stand alone on what it was given
     */
    RunningLedger start(boolean demo) throws IOException {
        Optional<Database> external = database.external();
        Optional<AxonServerAddress> server = axonServer.address();
        Set<ProcessRole> chosen = EnumSet.copyOf(roles);
        requireTogether(chosen, external.isPresent() && server.isPresent());
        List<String> profiles = chosen.stream().map(ProcessRole::profile).toList();
        Launch launch = external.isEmpty()
                ? Launch.embedded(demo, settings(false), profiles, origin, server)
                : new Launch(demo, settings(true), profiles, external, node(), origin, server);
        RunningLedger ledger = RunningLedger.start(data.folder(), launch);
        System.out.println("Roles " + String.join(", ", profiles) + "; "
                + ledger.ground().words() + "; PostgreSQL "
                + (external.isEmpty() ? "embedded" : ledger.ground().database().url()) + ".");
        return ledger;
    }

    private static void requireTogether(Set<ProcessRole> chosen, boolean routed) {
        if (!routed && chosen.size() < ProcessRole.values().length) {
            throw new CannotStart(
                    "Roles can be apart only where an Axon Server carries messages between processes and all"
                            + " share one PostgreSQL: give --axon-server and --database, or leave --roles out.");
        }
    }

    boolean has(ProcessRole role) {
        return roles.contains(role);
    }

    private Map<String, Object> settings(boolean shared) {
        Map<String, Object> settings = new HashMap<>(observing.settings(shared));
        if (opensPort()) {
            settings.put("server.port", port());
            settings.put("server.address", address);
        }
        return settings;
    }

    private boolean opensPort() {
        return has(ProcessRole.WEB) || port != null;
    }

    private int port() {
        return port == null ? USUAL_PORT : port;
    }

    /** Equal processes claim work under names of their own, or one would think the other's claims its own. */
    private static String node() throws IOException {
        return InetAddress.getLocalHost().getHostName() + "-" + UUID.randomUUID();
    }

    /** Where people find the ledger; empty for a process that does not meet any. */
    Optional<String> url() {
        return has(ProcessRole.WEB) ? Optional.of("http://" + address + ":" + port()) : Optional.empty();
    }
}
