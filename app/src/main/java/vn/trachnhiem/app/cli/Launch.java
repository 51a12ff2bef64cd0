package vn.trachnhiem.app.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
 */
record Launch(
        boolean demo,
        Map<String, Object> settings,
        List<String> roles,
        Optional<Database> external,
        String node,
        @Nullable String origin) {

    /** A single process keeps its name, so that a restarted one takes its own claims up again at once. */
    private static final String SINGLE = "single";

    /** Embedded database, no page. */
    static Launch quiet() {
        return new Launch(false, Map.of(), List.of("command", "query"), Optional.empty(), SINGLE, null);
    }

    static Launch embedded(boolean demo, Map<String, Object> settings, List<String> roles, @Nullable String origin) {
        return new Launch(demo, settings, roles, Optional.empty(), SINGLE, origin);
    }
}
