package vn.trachnhiem.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.app.process.SampleData;
import vn.trachnhiem.query.register.ReadModel;
import vn.trachnhiem.shared.trail.AskTrail;
import vn.trachnhiem.shared.trail.Trail;

/** The sample province moves: every trail reads as before, and no automation acts a second time. */
class MovedSampleTest {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    @TempDir
    Path place;

    @Test
    void every_trail_of_a_moved_province_reads_as_before_and_nothing_is_acted_on_again() throws IOException {
        Path old = SampleData.copy();
        String export = place.resolve("export").toString();
        String moved = place.resolve("moved").toString();
        run("export", export, "--data", old.toString());
        run("import", export, "--data", moved, "--seal", old.resolve("seal").toString());
        Map<String, Trail> before;
        long events;
        try (RunningLedger ledger = start(old)) {
            before = trails(ledger);
            events = events(ledger);
        }
        try (RunningLedger ledger = start(Path.of(moved))) {
            assertThat(trails(ledger)).isEqualTo(before).hasSizeGreaterThan(50);
            assertThat(events(ledger)).isEqualTo(events);
        }
        run(
                "verify",
                "--data",
                moved,
                "--checkpoint",
                old.resolve("seal/checkpoint").toString());
    }

    private static void run(String... words) {
        assertThat(LedgerCommand.commandLine().execute(words)).isZero();
    }

    private static RunningLedger start(Path data) throws IOException {
        return RunningLedger.start(
                new DataFolder(data), Launch.embedded(true, Map.of(), List.of("command", "query"), null));
    }

    private static long events(RunningLedger ledger) {
        return ledger.bean(JdbcClient.class)
                .sql("SELECT count(*) FROM " + Schemas.STORE + ".event")
                .query(Long.class)
                .single();
    }

    private static Map<String, Trail> trails(RunningLedger ledger) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> ledger.bean(ReadModel.class).position() == events(ledger) - 1);
        QueryGateway questions = ledger.bean(QueryGateway.class);
        Map<String, Trail> trails = new TreeMap<>();
        for (String subject : subjects(ledger)) {
            trails.put(
                    subject,
                    questions
                            .query(new AskTrail(subject, DAY, null), Trail.class)
                            .join());
        }
        return trails;
    }

    private static List<String> subjects(RunningLedger ledger) {
        return ledger.bean(JdbcClient.class)
                .sql("SELECT key FROM " + Schemas.READ_MODEL
                        + ".agency WHERE to_position IS NULL UNION SELECT key FROM " + Schemas.READ_MODEL
                        + ".person WHERE to_position IS NULL")
                .query(String.class)
                .list();
    }
}
