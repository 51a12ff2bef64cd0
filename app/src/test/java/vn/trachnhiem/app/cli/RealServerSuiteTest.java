package vn.trachnhiem.app.cli;

import java.util.Optional;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.trachnhiem.app.axonserver.AxonServerAddress;

/**
 * The suite on a real server, whose context is empty, where the environment names one: LEDGER_AXON_SERVER, and where they are needed
 * LEDGER_AXON_SERVER_CONTEXT and LEDGER_AXON_SERVER_TOKEN. The build hands them on under other names.
 */
@EnabledIfSystemProperty(
        named = "ledger.test.axon-server",
        matches = "[^$].*",
        disabledReason = "the environment variable LEDGER_AXON_SERVER names no server")
class RealServerSuiteTest extends AxonServerSuite {
    @Override
    AxonServerAddress server() {
        return new AxonServerAddress(
                setting("").orElseThrow(),
                setting("-context").orElse("default"),
                setting("-token").orElse(null),
                false,
                null);
    }

    /** One that is not in the environment comes as the words that stand for it. */
    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getProperty("ledger.test.axon-server" + name))
                .filter(value -> !value.isBlank() && !value.startsWith("$"));
    }
}
