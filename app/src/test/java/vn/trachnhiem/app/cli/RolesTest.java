package vn.trachnhiem.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.trachnhiem.app.axonserver.AxonServerStandIn;

/** Which processes may start, and what those are told that may not. */
class RolesTest {
    @TempDir
    Path folder;

    private final StringWriter told = new StringWriter();

    @Test
    void roles_apart_without_an_axon_server_are_refused() {
        assertThat(start("--roles=query,web")).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(told.toString())
                .startsWith("Roles can be apart only where an Axon Server carries messages")
                .hasLineCount(1);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void roles_apart_without_a_shared_database_are_refused() {
        assertThat(start("--roles=command", "--axon-server", "localhost:1")).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(told.toString()).startsWith("Roles can be apart only where");
    }

    @Test
    void an_address_that_is_none_is_refused() {
        assertThat(start("--axon-server", "localhost:port")).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(told.toString()).contains("“localhost:port” is no address of an Axon Server");
    }

    @Test
    void a_role_that_does_not_exist_is_a_usage_error() {
        assertThat(start("--roles=everything")).isEqualTo(CommandLine.ExitCode.USAGE);
    }

    @Test
    void a_server_that_asks_for_a_token_refuses_whoever_brings_none_or_another() throws IOException {
        try (AxonServerStandIn server = AxonServerStandIn.guarded("right", null);
                SharedDatabase database = SharedDatabase.in(folder)) {
            assertThat(start(on(database, "--axon-server", server.address()))).isEqualTo(1);
            assertThat(start(
                            on(database, "--axon-server", server.address(), "--axon-server-token-file", file("wrong"))))
                    .isEqualTo(1);
            assertThat(told.toString().lines())
                    .satisfiesExactly(
                            none -> assertThat(none).contains("asks for an access token"),
                            wrong -> assertThat(wrong).contains("does not accept the access token"));
        }
    }

    @Test
    void a_context_that_the_server_does_not_have_is_named() throws IOException {
        try (AxonServerStandIn server = AxonServerStandIn.open();
                SharedDatabase database = SharedDatabase.in(folder)) {
            assertThat(start(on(database, "--axon-server", server.address(), "--axon-server-context", "hue")))
                    .isEqualTo(1);
            assertThat(told.toString()).contains("has no context hue");
        }
    }

    /** Arguments of a command process on that database. */
    private static String[] on(SharedDatabase database, String... more) {
        return Stream.concat(
                        Stream.of(
                                "--roles=command",
                                "--database",
                                database.address().url(),
                                "--database-user",
                                database.address().user()),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private String file(String token) throws IOException {
        return Files.writeString(folder.resolve("token"), token).toString();
    }

    private int start(String... more) {
        List<String> words = new ArrayList<>(
                List.of("start", "--data", folder.resolve("data").toString()));
        words.addAll(List.of(more));
        return LedgerCommand.commandLine().setErr(new PrintWriter(told, true)).execute(words.toArray(String[]::new));
    }
}
