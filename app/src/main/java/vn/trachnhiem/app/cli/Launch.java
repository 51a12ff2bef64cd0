package vn.trachnhiem.app.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.app.axonserver.AxonServerAddress;
import vn.trachnhiem.app.folder.InstanceFile.Database;

/**
 * How a ledger is to be started.
 *
 * @param demo whether an empty ledger becomes a demo
 * @param settings by Spring's names
 * @param roles of command, query, web
 * @param external the database, where the ledger does not bring its own
 * @param node the name under which the process claims the work of processors
 * @param origin the name of a new log
 * @param axonServer where events and messages are, if not in the ledger's own hands
 */
record Launch(
        boolean demo,
        Map<String, Object> settings,
        List<String> roles,
        Optional<Database> external,
        String node,
        @Nullable String origin,
        Optional<AxonServerAddress> axonServer) {

    /** A single process keeps its name, so that a restarted one takes its own claims up again at once. */
    private static final String SINGLE = "single";

    /** With events and messages in the ledger's own hands. */
    Launch(
            boolean demo,
            Map<String, Object> settings,
            List<String> roles,
            Optional<Database> external,
            String node,
            @Nullable String origin) {
        this(demo, settings, roles, external, node, origin, Optional.empty());
    }

    /** Embedded database, no page. */
    static Launch quiet() {
        return quiet(Optional.empty());
    }

    static Launch quiet(Optional<AxonServerAddress> axonServer) {
        return new Launch(false, Map.of(), List.of("command", "query"), Optional.empty(), SINGLE, null, axonServer);
    }

    /** Whether this process answers questions, shows the seal, and makes it where it holds the key. */
    boolean isQuery() {
        return roles.contains("query");
    }

    static Launch embedded(boolean demo, Map<String, Object> settings, List<String> roles, @Nullable String origin) {
        return embedded(demo, settings, roles, origin, Optional.empty());
    }

    static Launch embedded(
            boolean demo,
            Map<String, Object> settings,
            List<String> roles,
            @Nullable String origin,
            Optional<AxonServerAddress> axonServer) {
        return new Launch(demo, settings, roles, Optional.empty(), SINGLE, origin, axonServer);
    }
}
