package vn.trachnhiem.app.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import vn.trachnhiem.app.axonserver.AxonServerAddress;
import vn.trachnhiem.app.axonserver.AxonServerStandIn;

/** The suite on the stand-in, in every build. */
class StandInSuiteTest extends AxonServerSuite {
    private @Nullable AxonServerStandIn standIn;

    @Override
    AxonServerAddress server() throws IOException {
        AxonServerStandIn opened = AxonServerStandIn.open();
        standIn = opened;
        return opened.plain();
    }

    @AfterAll
    void close() {
        if (standIn != null) {
            standIn.close();
        }
    }
}
