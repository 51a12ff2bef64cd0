package vn.trachnhiem.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trachnhiem.app.axonserver.AxonServerAddress;
import vn.trachnhiem.app.axonserver.AxonServerStandIn;
import vn.trachnhiem.app.axonserver.SilentWire;
import vn.trachnhiem.web.acting.Recorder;

class SilentServerTest {
    private static final Duration SECONDS = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void a_server_that_falls_silent_is_noticed_within_seconds_and_found_again() throws IOException {
        try (AxonServerStandIn server = AxonServerStandIn.open();
                SilentWire wire = new SilentWire(server.port());
                Apart ledger = Apart.on(through(wire), folder, false)) {
            ledger.start("command", "command");
            RunningLedger query = ledger.start("query", "query", "web");
            Apart.send(query, SampleActs.establish("before"));
            wire.cut(true);
            Instant cut = Instant.now();
            assertThat(query.bean(Recorder.class).record(SampleActs.establish("silent")))
                    .isInstanceOf(Recorder.NotRecorded.class);
            assertThat(Duration.between(cut, Instant.now())).isLessThan(SECONDS);
            wire.cut(false);
            Apart.await(() ->
                    query.bean(Recorder.class).record(SampleActs.establish("silent")) instanceof Recorder.Recorded);
            Apart.awaitRead(query);
            assertThat(server.size()).isEqualTo(2);
        }
    }

    private static AxonServerAddress through(SilentWire wire) {
        return new AxonServerAddress("127.0.0.1:" + wire.port(), AxonServerStandIn.CONTEXT, null, false, null);
    }
}
