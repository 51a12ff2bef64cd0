package vn.trachnhiem.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;
import vn.trachnhiem.app.axon.StoredBytes;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.app.folder.InstanceFile.Database;
import vn.trachnhiem.app.moving.CannotMoveException;
import vn.trachnhiem.app.moving.CheckedExport;
import vn.trachnhiem.app.moving.ExportCheck;
import vn.trachnhiem.app.moving.ExportFolder;
import vn.trachnhiem.app.moving.LedgerImport;
import vn.trachnhiem.app.postgres.EmbeddedServer;
import vn.trachnhiem.query.sealing.FactSink;
import vn.trachnhiem.query.sealing.SealingKeys;
import vn.trachnhiem.seal.audit.Audit;
import vn.trachnhiem.seal.audit.Verdict;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.history.HistoryEvidence;
import vn.trachnhiem.seal.history.HistoryItem;
import vn.trachnhiem.seal.history.HistoryReader;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.shared.evidence.EvidenceStore;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.person.Ciphertext;
import vn.trachnhiem.shared.person.PersonalFields;
import vn.trachnhiem.store.StoreSchema;

/** A whole ledger moves, and whoever kept a checkpoint of the old place finds the same history in the new one. */
@TestInstance(Lifecycle.PER_CLASS)
class MovingTest {
    private static final int EVENTS = 600;
    private static final PersonId PERSON = new PersonId("person-moved");
    private static final List<String> ROWS = List.of(
            "SELECT (event_id, aggregate_id, aggregate_type, sequence_number, payload_type, payload_revision, payload,"
                    + " convert_from(metadata, 'UTF8')::jsonb, recorded_at, recorded_latest)::text"
                    + " FROM event_store.event WHERE position < " + EVENTS + " ORDER BY position",
            "SELECT s::text FROM seal.salt s WHERE index < " + EVENTS + " ORDER BY index",
            "SELECT p::text FROM app.person_key p ORDER BY person",
            "SELECT a::text FROM app.account a ORDER BY username",
            "SELECT c::text FROM app.account_change c ORDER BY id",
            "SELECT e::text FROM app.evidence e ORDER BY sha256");

    private Path place;
    private Path old;
    private Path export;
    private Path early;
    private Checkpoint earlyCheckpoint;
    private Checkpoint newest;
    private Ciphertext field;
    private List<List<String>> rows;

    @BeforeAll
    void record(@TempDir Path given) throws IOException {
        place = given;
        old = place.resolve("old");
        export = place.resolve("export");
        early = place.resolve("early-checkpoint");
        try (SealedLedger ledger = SealedLedger.start(old)) {
            ledger.record("early", EVENTS / 2);
            earlyCheckpoint = ledger.checkpoint().orElseThrow();
            Files.write(early, ledger.note().orElseThrow().toArray());
            ledger.record("late", EVENTS - EVENTS / 2);
            newest = ledger.checkpoint().orElseThrow();
            ledger.bean(EvidenceStore.class).keep("Báo cáo.txt", "text/plain", "Nội dung".getBytes(UTF_8));
            ledger.bean(EvidenceStore.class).keep("ảnh", "image/png", new byte[] {0, 1, (byte) 0xff, '\n', 0});
            field = ledger.bean(PersonalFields.class).encrypt(PERSON, "Họ và tên");
            JdbcClient jdbc = ledger.bean(JdbcClient.class);
            jdbc.sql(
                            "INSERT INTO app.account (username, password_hash, person, agency, roles, display_name)"
                                    + " VALUES ('so', 'hash', 'person-moved', 'agency', ARRAY['INSPECTOR', 'a, \"b\"'], E'Tên\\nhai')")
                    .update();
            jdbc.sql("INSERT INTO app.account_change (username, what, changed_by, person, agency, roles)"
                            + " VALUES ('so', 'added', 'administrator', 'person-moved', 'agency', ARRAY['INSPECTOR'])")
                    .update();
            rows = rows(jdbc);
        }
        assertThat(ledger("export", export.toString(), "--data", old.toString()))
                .isEmpty();
    }

    @Test
    void a_moved_ledger_is_the_same_and_goes_on_with_the_same_log() throws IOException {
        Path moved = place.resolve("moved");
        assertThat(ledger("import", export.toString(), "--data", moved.toString(), "--seal", seal()))
                .isEmpty();
        try (SealedLedger ledger = SealedLedger.start(moved)) {
            assertThat(rows(ledger.bean(JdbcClient.class))).isEqualTo(rows);
            assertThat(ledger.bean(PersonalFields.class).decrypt(PERSON, field)).contains("Họ và tên");
            assertThat(ledger.audit(earlyCheckpoint, newest)).isInstanceOf(Verdict.Sound.class);
            ledger.record("after", 300);
            Checkpoint grown = ledger.checkpoint().orElseThrow();
            assertThat(grown.size()).isEqualTo(EVENTS + 300);
            assertThat(grown.origin()).isEqualTo(newest.origin());
            assertThat(ledger.audit(earlyCheckpoint, newest)).isInstanceOf(Verdict.Sound.class);
            assertThat(count(ledger, "app.account_change")).isEqualTo(1);
            ledger.bean(JdbcClient.class)
                    .sql("INSERT INTO app.account_change (username, what, changed_by, person, agency, roles)"
                            + " VALUES ('so', 'locked', 'administrator', 'person-moved', 'agency', ARRAY['INSPECTOR'])")
                    .update();
        }
        assertThat(ledger("verify", "--data", moved.toString(), "--checkpoint", early.toString()))
                .isEmpty();
    }

    @Test
    void from_an_embedded_database_to_an_external_one_and_back_nothing_is_lost() throws IOException {
        Path home = place.resolve("external-home");
        Path second = place.resolve("second-export");
        Path back = place.resolve("back");
        try (EmbeddedServer server =
                EmbeddedServer.start(new DataFolder(Files.createDirectories(place.resolve("server"))))) {
            Database external = server.database();
            Path password = Files.writeString(place.resolve("password"), external.password());
            String[] database = {
                "--data", home.toString(), "--database", external.url(),
                "--database-user", external.user(), "--database-password-file", password.toString()
            };
            assertThat(ledger(with(database, "import", export.toString(), "--seal", seal())))
                    .isEmpty();
            assertThat(ledger(with(database, "verify", "--checkpoint", early.toString())))
                    .isEmpty();
            assertThat(ledger(with(database, "export", second.toString()))).isEmpty();
        }
        assertThat(Files.mismatch(export.resolve("history"), second.resolve("history")))
                .isEqualTo(-1);
        assertThat(ledger(
                        "import",
                        second.toString(),
                        "--data",
                        back.toString(),
                        "--seal",
                        home.resolve("seal").toString()))
                .isEmpty();
        try (SealedLedger ledger = SealedLedger.start(back)) {
            assertThat(rows(ledger.bean(JdbcClient.class))).isEqualTo(rows);
            ledger.record("back", 3);
            assertThat(ledger.audit(earlyCheckpoint, newest)).isInstanceOf(Verdict.Sound.class);
        }
    }

    @Test
    void the_history_of_an_export_is_what_the_standalone_verifier_reads() throws IOException {
        try (InputStream in = Files.newInputStream(export.resolve("history"))) {
            HistoryEvidence evidence = new HistoryEvidence(((Result.Ok<HistoryReader>) HistoryReader.open(in)).value());
            assertThat(new Audit(newest, List.of(earlyCheckpoint)).run(evidence.evidence(), done -> {}))
                    .isInstanceOf(Verdict.Sound.class);
            assertThat(evidence.damage()).isEmpty();
            assertThat(evidence.events()).isEqualTo(EVENTS);
        }
    }

    @Test
    void an_export_is_readable_by_its_owner_only_and_holds_no_key_that_signs() throws IOException {
        try (Stream<Path> files = Files.walk(export)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------");
            }
            assertThat(all).noneMatch(file -> file.toString().contains("key.p"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "history, 2, 40, line 2",
        "history, 3, 500, 'line 3, byte '",
        "history, 100, 300, 'line 100, byte '",
        "history, 300, 200, 'line 300, byte '",
        "tables/person_key, 1, 90, 'line 1, byte 0'",
        "tables/account, 1, 3, 'line 1, byte 0'",
        "tables/account_change, 2, 66, 'line 2, byte '",
        "tables/evidence, 2, 80, 'line 2, byte '",
        "tables/checkpoint, 1, 80, 'line 1, byte 0'",
        "log.vkey, 1, 5, bytes 0 to ",
        "manifest, 2, 100, 'line 2, byte '"
    })
    void a_changed_byte_is_found_with_its_place_and_nothing_is_written(
            String file, int line, int byteInLine, String told) throws IOException {
        Path damaged = copy(export);
        Path changed = damaged.resolve(file);
        byte[] bytes = Files.readAllBytes(changed);
        bytes[start(bytes, line) + byteInLine] ^= 1;
        Files.write(changed, bytes);
        refused(damaged, file, told.endsWith("byte ") ? told + start(bytes, line) + ":" : told);
    }

    @Test
    void a_damaged_missing_or_cut_file_is_found_with_its_place_and_nothing_is_written() throws IOException {
        Path damaged = copy(export);
        Path evidence;
        try (Stream<Path> files = Files.list(damaged.resolve("evidence"))) {
            evidence = files.sorted().findFirst().orElseThrow();
        }
        String name = "evidence/" + evidence.getFileName();
        byte[] whole = Files.readAllBytes(evidence);
        byte[] other = whole.clone();
        other[1] ^= 1;
        Files.write(evidence, other);
        refused(damaged, name, "bytes 0 to " + whole.length);
        Files.write(evidence, java.util.Arrays.copyOf(whole, 3));
        refused(damaged, name, "byte 3");
        Files.delete(evidence);
        refused(damaged, name, "missing");
        Files.write(evidence, whole);
        Path history = damaged.resolve("history");
        byte[] all = Files.readAllBytes(history);
        Files.write(history, java.util.Arrays.copyOf(all, start(all, 400) + 10));
        refused(damaged, "history", "line 400, byte " + start(all, 400));
    }

    @Test
    void a_killed_import_is_no_ledger_and_goes_on_where_it_broke_off() throws IOException {
        Path target = place.resolve("killed");
        breakOff(target, 3, false);
        breakOff(target, 2, true);
        assertThatExceptionOfType(CannotMoveException.class)
                .isThrownBy(() -> SealedLedger.start(target))
                .withMessageContaining("begun and not finished");
        assertThat(ledger("import", export.toString(), "--data", target.toString(), "--seal", seal()))
                .isEmpty();
        try (SealedLedger ledger = SealedLedger.start(target)) {
            assertThat(rows(ledger.bean(JdbcClient.class))).isEqualTo(rows);
            ledger.record("resumed", 10);
            assertThat(ledger.audit(earlyCheckpoint, newest)).isInstanceOf(Verdict.Sound.class);
        }
    }

    @Test
    void an_import_needs_an_empty_place_the_key_and_the_newest_export() throws IOException {
        assertThat(ledger(
                        "import",
                        export.toString(),
                        "--data",
                        place.resolve("keyless").toString()))
                .contains("no key with which the ledger could be sealed on");
        Path grown = copy(old);
        try (SealedLedger ledger = SealedLedger.start(grown)) {
            ledger.record("more", 1);
        }
        assertThat(ledger("import", export.toString(), "--data", grown.toString()))
                .contains("the old place went on recording");
        assertThat(ledger("import", export.toString(), "--data", copy(old).toString()))
                .contains("The database is not empty");
        Path half = copy(export);
        Files.delete(half.resolve("manifest"));
        assertThat(ledger(
                        "import",
                        half.toString(),
                        "--data",
                        place.resolve("half").toString(),
                        "--seal",
                        seal()))
                .contains("no whole export");
    }

    @Test
    void an_export_that_broke_off_goes_on_with_what_is_there() throws IOException {
        Path half = copy(export);
        Files.delete(half.resolve("manifest"));
        Path evidence;
        try (Stream<Path> files = Files.list(half.resolve("evidence"))) {
            evidence = files.findFirst().orElseThrow();
        }
        Files.write(evidence, new byte[] {1});
        Object history = Files.getAttribute(half.resolve("history"), "unix:ino");
        assertThat(ledger("export", half.toString(), "--data", old.toString())).isEmpty();
        assertThat(Files.getAttribute(half.resolve("history"), "unix:ino")).isEqualTo(history);
        check(half);
        byte[] damaged = Files.readAllBytes(half.resolve("history"));
        damaged[start(damaged, 300) + 200] ^= 1;
        Files.write(half.resolve("history"), damaged);
        assertThat(ledger("export", half.toString(), "--data", old.toString())).isEmpty();
        check(half);
    }

    @Test
    void a_ledger_that_was_altered_is_not_exported() throws IOException {
        Path altered = copy(old);
        Path none = place.resolve("none");
        try (SealedLedger ledger = SealedLedger.start(altered)) {
            JdbcClient jdbc = ledger.bean(JdbcClient.class);
            jdbc.sql("ALTER TABLE event_store.event DISABLE TRIGGER event_is_for_ever")
                    .update();
            jdbc.sql("UPDATE event_store.event SET recorded_at = recorded_at - 1 WHERE position = 300")
                    .update();
        }
        assertThat(ledger("export", none.toString(), "--data", altered.toString()))
                .contains("is not exported")
                .contains("EVENT_TIME_CHANGED at event 300");
        assertThat(none.resolve("manifest")).doesNotExist();
    }

    /** Imports as the command does, and breaks off after so many batches, or between a batch's events and their seal. */
    private void breakOff(Path target, int batches, boolean betweenEventsAndSeal) throws IOException {
        try (DataFolder folder = new DataFolder(target)) {
            assertThat(folder.own()).isTrue();
            try (LedgerDatabase database = LedgerDatabase.open(folder, java.util.Optional.empty())) {
                Schemas.migrate(database.dataSource());
                AtomicInteger left = new AtomicInteger(batches);
                try (StoredBytes store = StoredBytes.in(database.dataSource(), new StoreSchema(Schemas.STORE))) {
                    FactSink sink = betweenEventsAndSeal ? new Breaking(store, left) : store;
                    LedgerImport running = new LedgerImport(database.dataSource(), sink, 64);
                    assertThatExceptionOfType(Killed.class)
                            .isThrownBy(() -> running.run(
                                    check(export),
                                    SealSettings.folder(folder).checkpoint(keys()),
                                    (what, done, all) -> {
                                        if (!betweenEventsAndSeal && left.decrementAndGet() == 0) {
                                            throw new Killed();
                                        }
                                    }));
                }
            }
        }
    }

    private static final class Killed extends RuntimeException {}

    private record Breaking(FactSink store, AtomicInteger left) implements FactSink {
        @Override
        public long size() {
            return store.size();
        }

        @Override
        public void append(List<HistoryItem.Event> events) {
            store.append(events);
            if (left.decrementAndGet() == 0) {
                throw new Killed();
            }
        }
    }

    private CheckedExport check(Path folder) throws IOException {
        return new ExportCheck(new ExportFolder(folder), SealingKeys.trusting(keys()))
                .run(List.of(earlyCheckpoint), (what, done, all) -> {});
    }

    private List<vn.trachnhiem.seal.note.VerifierKey> keys() throws IOException {
        return SealSettings.folder(new DataFolder(old)).publicKeys();
    }

    private String seal() {
        return old.resolve("seal").toString();
    }

    private void refused(Path damaged, String file, String told) {
        Path target = place.resolve("untouched");
        assertThat(ledger("import", damaged.toString(), "--data", target.toString(), "--seal", seal()))
                .contains("nothing was imported")
                .contains(damaged.resolve(file).toString())
                .contains(told);
        assertThat(target).doesNotExist();
    }

    private static List<List<String>> rows(JdbcClient jdbc) {
        return ROWS.stream()
                .map(sql -> jdbc.sql(sql).query(String.class).list())
                .toList();
    }

    private static long count(SealedLedger ledger, String table) {
        return ledger.bean(JdbcClient.class)
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }

    /** Where a line begins. */
    private static int start(byte[] bytes, int line) {
        int at = 0;
        for (int above = 1; above < line; at++) {
            above += bytes[at] == '\n' ? 1 : 0;
        }
        return at;
    }

    private static String[] with(String[] options, String... words) {
        return Stream.concat(Stream.of(words), Stream.of(options)).toArray(String[]::new);
    }

    /** Runs the command line; tells what it complains about, and nothing where all went well. */
    private static String ledger(String... words) {
        ByteArrayOutputStream complaint = new ByteArrayOutputStream();
        CommandLine line = LedgerCommand.commandLine();
        line.setErr(new PrintWriter(complaint, true, UTF_8));
        int status = line.execute(words);
        return status == 0 ? "" : "status " + status + ": " + complaint.toString(UTF_8);
    }

    private Path copy(Path folder) throws IOException {
        Path copy = Files.createTempDirectory(place, "copy");
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.skip(1).forEach(all::add);
        }
        all.forEach(file -> copy(file, copy.resolve(folder.relativize(file))));
        return copy;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
