package vn.trachnhiem.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trachnhiem.app.axonserver.AxonServerAddress;
import vn.trachnhiem.app.axonserver.AxonServerStandIn;
import vn.trachnhiem.app.axonserver.Certificates;

/** A server that speaks TLS only and asks for a token; a database that belongs to other events. */
class GuardedServerTest {
    @TempDir
    Path folder;

    @Test
    void with_its_token_and_its_authority_it_serves() throws Exception {
        AxonServerStandIn.Tls tls = Certificates.selfSigned(folder);
        try (AxonServerStandIn server = AxonServerStandIn.guarded("right", tls);
                Apart ledger = Apart.on(address(server, tls.certificate().toString()), folder, false)) {
            RunningLedger command = ledger.start("command", "command");
            assertThat(Apart.send(command, SampleActs.establish("guarded")).eventIds())
                    .hasSize(1);
            assertThat(server.size()).isOne();
        }
    }

    @Test
    void a_database_of_other_events_is_refused_before_anything_is_written() throws IOException {
        try (AxonServerStandIn first = AxonServerStandIn.open();
                AxonServerStandIn second = AxonServerStandIn.open();
                Apart ledger = Apart.on(first.plain(), folder, false)) {
            try (RunningLedger all = ledger.start("all", "command", "query")) {
                Apart.send(all, SampleActs.establish("first"));
                Apart.awaitRead(all);
            }
            assertThatThrownBy(() -> ledger.startOn(second.plain(), "second", "command"))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("were made from 1 events, and there are only 0");
            assertThat(second.size()).isZero();
        }
    }

    private static AxonServerAddress address(AxonServerStandIn server, String certificate) {
        return new AxonServerAddress(server.address(), AxonServerStandIn.CONTEXT, "right", true, certificate);
    }
}
