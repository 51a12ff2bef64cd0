package vn.trachnhiem.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trachnhiem.app.axonserver.AxonServerStandIn;
import vn.trachnhiem.app.process.LedgerProcess;
import vn.trachnhiem.web.acting.Recorder;

/** Roles in processes of their own, set up as containers are: by their environment. */
class RolesAsProcessesTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void processes_that_start_at_once_on_an_empty_database_share_the_work_by_role() throws Exception {
        int health = freePort();
        int pages = freePort();
        try (AxonServerStandIn server = AxonServerStandIn.open();
                Apart ledger = Apart.on(server.plain(), folder, false);
                LedgerProcess command = start(ledger, "command", "command", health);
                LedgerProcess web = start(ledger, "query,web", "web", pages)) {
            assertThat(command.awaitRoles().output())
                    .contains("Roles command; events and messages in Axon Server " + server.address()
                            + ", context default, no TLS; PostgreSQL jdbc:postgresql:")
                    .doesNotContain("http://", "password");
            assertThat(web.awaitRoles().output()).contains("Roles query, web; ");
            assertThat(status(health, "/actuator/health")).isEqualTo(200);
            assertThat(status(health, "/dang-nhap")).isIn(401, 403);
            assertThat(status(pages, "/actuator/health")).isEqualTo(200);
            assertThat(status(pages, "/dang-nhap")).isEqualTo(200);
            assertThat(folder.resolve("command/seal")).doesNotExist();

            RunningLedger here = ledger.start("here", "query", "web");
            Apart.send(here, SampleActs.establish("by-the-other"));
            Apart.awaitRead(here);
            command.kill();
            assertThat(here.bean(Recorder.class).record(SampleActs.establish("with-nobody")))
                    .isInstanceOfSatisfying(
                            Recorder.NotRecorded.class,
                            refused -> assertThat(refused.status()).isEqualTo(503));
            try (LedgerProcess next = start(ledger, "command", "next", freePort())) {
                next.awaitRoles();
                Apart.await(() -> here.bean(Recorder.class).record(SampleActs.establish("with-nobody"))
                        instanceof Recorder.Recorded);
            }
            Apart.awaitRead(here);
            assertThat(server.size()).isEqualTo(2);
        }
    }

    private LedgerProcess start(Apart ledger, String roles, String name, int port) throws IOException {
        Map<String, String> environment = new HashMap<>();
        environment.put("LEDGER_ROLES", roles);
        environment.put("LEDGER_PORT", Integer.toString(port));
        environment.put("LEDGER_DATABASE", ledger.database.address().url());
        environment.put("LEDGER_DATABASE_USER", ledger.database.address().user());
        environment.put("LEDGER_AXON_SERVER", ledger.server.servers());
        return LedgerProcess.starting("start", folder.resolve(name), environment);
    }

    private static int status(int port, String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + port + path);
        return HTTP.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
