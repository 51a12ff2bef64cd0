package vn.trachnhiem.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trachnhiem.app.axonserver.AxonServerStandIn;

/** A ledger goes from the embedded PostgreSQL to an Axon Server, grows there, and comes back; it stays one log. */
class MovedToAxonServerTest {
    private static final int EVENTS = 40;

    @TempDir
    Path folder;

    @Test
    void a_ledger_moves_to_an_axon_server_and_back_and_its_earlier_checkpoints_hold() throws IOException {
        Path old = folder.resolve("old");
        try (SealedLedger embedded = SealedLedger.start(old)) {
            embedded.record("old", EVENTS);
        }
        Path kept = Files.copy(old.resolve("seal/checkpoint"), folder.resolve("kept"));
        run("export", folder.resolve("there").toString(), "--data", old.toString());
        try (AxonServerStandIn server = AxonServerStandIn.open();
                Apart ledger = Apart.on(server.plain(), folder, false)) {
            String seal = old.resolve("seal").toString();
            run(ledger.words("import", folder.resolve("there").toString(), "--seal", seal));
            assertThat(server.size()).isEqualTo(EVENTS);
            try (RunningLedger moved = ledger.start("query", "command", "query")) {
                Apart.send(moved, SampleActs.establish("there"));
                Apart.awaitRead(moved);
            }
            run(ledger.words("verify", "--checkpoint", kept.toString()));
            run(ledger.words("export", folder.resolve("back").toString()));
        }
        Path back = folder.resolve("home");
        String seal = folder.resolve("query/seal").toString();
        run("import", folder.resolve("back").toString(), "--data", back.toString(), "--seal", seal);
        run("verify", "--data", back.toString(), "--checkpoint", kept.toString());
        try (SealedLedger home = SealedLedger.start(back)) {
            home.record("home", 1);
            assertThat(home.events()).isEqualTo(EVENTS + 2);
        }
    }

    private static void run(String... words) {
        assertThat(LedgerCommand.commandLine().execute(words))
                .as(String.join(" ", List.of(words)))
                .isZero();
    }

    private static void run(Stream<String> words) {
        run(words.toArray(String[]::new));
    }
}
