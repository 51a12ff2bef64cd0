package vn.trachnhiem.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import vn.trachnhiem.app.axonserver.AxonServerStandIn;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.app.process.LedgerProcess;
import vn.trachnhiem.app.process.SampleData;

/**
 * docker-compose.yml without an engine: what holds of its services, and the ledger's own two of them as plain processes in the same
 * order, with the same command and environment. The Axon Server is the stand-in, and PostgreSQL the embedded one.
 */
class ComposeTest {
    private static final List<String> OURS = List.of("command-side", "query-side");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(LEDGER_[A-Z_]+)");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ComposeFile file = ComposeFile.read();

    @TempDir
    Path folder;

    @Test
    void every_image_is_pinned() {
        assertThat(file.services().values())
                .extracting(service -> service.text("image"))
                .allSatisfy(image -> assertThat(image).matches(".+:\\d+(\\.\\d+)+.*"));
    }

    @Test
    void every_service_has_a_health_check_a_memory_limit_and_comes_back_by_itself() {
        assertThat(file.services()).hasSize(5).allSatisfy((name, service) -> {
            assertThat(service.has("healthcheck")).isTrue();
            assertThat(service.text("mem_limit")).matches("\\d+[mg]");
            assertThat(service.text("restart")).isEqualTo("unless-stopped");
        });
    }

    @Test
    void nobody_but_the_proxy_is_reached_from_outside() {
        assertThat(file.isInternal("inside")).isTrue();
        file.services().forEach((name, service) -> {
            assertThat(service.has("ports")).as(name).isEqualTo(name.equals("proxy"));
            assertThat(service.list("networks").contains("outside")).as(name).isEqualTo(name.equals("proxy"));
        });
    }

    @Test
    void each_waits_until_what_it_needs_can_be_used() {
        assertThat(file.service("command-side").waitsFor())
                .containsOnly(Map.entry("postgres", "service_healthy"), Map.entry("axon-server", "service_healthy"));
        assertThat(file.service("query-side").waitsFor()).containsEntry("command-side", "service_healthy");
        assertThat(file.service("proxy").waitsFor()).containsOnly(Map.entry("query-side", "service_healthy"));
    }

    @Test
    void no_variable_is_set_that_the_command_line_does_not_know() {
        Set<String> known = new TreeSet<>();
        LedgerCommand.commandLine().getSubcommands().values().stream()
                .flatMap(verb -> verb.getCommandSpec().options().stream())
                .map(OptionSpec::userObject)
                .filter(Field.class::isInstance)
                .forEach(field -> {
                    String value = ((Field) field).getAnnotation(Option.class).defaultValue();
                    Matcher variable = VARIABLE.matcher(value);
                    while (variable.find()) {
                        known.add(variable.group(1));
                    }
                });
        for (String name : OURS) {
            assertThat(file.service(name).environment().keySet())
                    .filteredOn(variable -> variable.startsWith("LEDGER_"))
                    .isNotEmpty()
                    .isSubsetOf(known);
        }
    }

    @Test
    void its_processes_tell_the_story_of_the_sample_as_a_single_one_does() throws Exception {
        try (AxonServerStandIn server = AxonServerStandIn.open();
                Apart ledger = Apart.on(server.plain(), folder, true);
                LedgerProcess command = start("command-side", ledger);
                LedgerProcess pages = start("query-side", ledger)) {
            pages.awaitUrl();
            RunningLedger looking = ledger.start("looking", "query");
            Apart.awaitRead(looking);
            assertThat(PlainTrails.differences(single(), trails(looking))).isEmpty();
            assertThat(ledger.run("verify")).isZero();
            assertThat(command.output()).contains("Roles command; events and messages in Axon Server");
            assertThat(pages.output()).contains("Roles query, web; events and messages in Axon Server");
        }
    }

    private static Map<String, JsonNode> single() throws IOException {
        try (RunningLedger single = RunningLedger.start(
                new DataFolder(SampleData.copy()),
                Launch.embedded(true, Map.of(), List.of("command", "query"), null))) {
            Apart.awaitRead(single);
            return trails(single);
        }
    }

    private static Map<String, JsonNode> trails(RunningLedger ledger) {
        return PlainTrails.all(ledger.bean(QueryGateway.class), ledger.bean(JdbcClient.class));
    }

    /** As the file has it, but for addresses, which are of this machine, and for the verb, which its reader may set. */
    private LedgerProcess start(String name, Apart ledger) throws Exception {
        ComposeFile.Service service = file.service(name);
        assertThat(service.list("command")).containsExactly("${LEDGER_START:-start}");
        int port = freePort();
        Path password = Files.writeString(
                folder.resolve(name + ".password"), ledger.database.address().password());
        Map<String, String> environment = service.environment();
        environment.replace("LEDGER_DATABASE", ledger.database.address().url());
        environment.replace("LEDGER_DATABASE_USER", ledger.database.address().user());
        environment.replace("LEDGER_DATABASE_PASSWORD_FILE", password.toString());
        environment.replace("LEDGER_AXON_SERVER", ledger.server.servers());
        environment.replace("LEDGER_PORT", Integer.toString(port));
        LedgerProcess process = LedgerProcess.starting("demo", folder.resolve(name.replace("-side", "")), environment);
        Apart.await(() -> ready(port));
        return process;
    }

    private static boolean ready(int port) {
        URI readiness = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        try {
            return HTTP.send(HttpRequest.newBuilder(readiness).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
