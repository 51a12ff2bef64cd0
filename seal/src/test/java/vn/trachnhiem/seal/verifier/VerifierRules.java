package vn.trachnhiem.seal.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.seal.sample.MemoryTiles.ok;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trachnhiem.seal.audit.StoredEvent;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.event.EventRecord;
import vn.trachnhiem.seal.event.Salt;
import vn.trachnhiem.seal.event.Subject;
import vn.trachnhiem.seal.log.TlogProof;
import vn.trachnhiem.seal.note.SignedNote;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.receipt.Receipt;
import vn.trachnhiem.seal.sample.Histories;
import vn.trachnhiem.seal.sample.Keys;
import vn.trachnhiem.seal.sample.Ledger;
import vn.trachnhiem.seal.tile.TileId;
import vn.trachnhiem.seal.tile.TileTree;

/** Whatever was done to a receipt, an exported history or a served log, the program that people have finds and names. */
abstract class VerifierRules {
    private static final int SIZE = 600;
    private static final String KEY = Keys.LOG.verifier().text();

    @TempDir
    Path folder;

    private final Ledger ledger = Ledger.of(SIZE);
    private final SignedNote signed = sign(ledger.checkpoint());
    private Path file = Path.of("");

    /** Starts the program with these words. */
    abstract Cli run(Object... words);

    @BeforeEach
    void place() {
        file = folder.resolve("file");
    }

    @Test
    void a_true_receipt_is_genuine_in_both_languages() throws IOException {
        write(ok(receipt().file()));
        var vietnamese = run("receipt", file, "--key", KEY);
        assertThat(vietnamese.out())
                .startsWith("HỢP LỆ")
                .contains("task.assigned 1 event-123")
                .contains("123\n");
        assertThat(vietnamese.status()).isZero();
        Files.writeString(folder.resolve("key"), KEY + "\n");
        var english = run("receipt", file, "--key-file", folder.resolve("key"), "--lang", "en");
        assertThat(english.out()).startsWith("GENUINE").contains("600 entries").contains(Keys.ORIGIN);
    }

    @Test
    void a_changed_receipt_is_named() throws IOException {
        var text = Histories.text(ok(receipt().file()));
        for (var change : Map.of(
                        text.replace("\"days\":123", "\"days\":124"), "CONTENT_CHANGED",
                        text.replace("\"act\":\"TM.\"", "\"act\":\"KT.\""), "CONTENT_CHANGED",
                        text.replace("\"sequence\":17", "\"sequence\":18"), "CONTENT_CHANGED",
                        text.replace("1700000000123", "1700000000124"), "TIME_CHANGED",
                        text.replaceFirst("salt ...", "salt AAA"), "CONTENT_CHANGED",
                        text.replace("\nindex 123\n", "\nindex 124\n"), "INDEX_CHANGED",
                        text.replaceFirst("\n600\n", "\n601\n"), "BAD_SIGNATURE",
                        text.substring(0, 400), "MALFORMED")
                .entrySet()) {
            write(Bytes.utf8(change.getKey()));
            assertWrong(run("receipt", file, "--key", KEY), change.getValue());
        }
    }

    @Test
    void a_receipt_by_another_key_is_not_trusted() throws IOException {
        write(ok(receipt().file()));
        var other = Keys.witness("w.example").verifier().text();
        assertWrong(run("receipt", file, "--key", other), "NO_KNOWN_SIGNATURE");
    }

    @Test
    void a_policy_asks_for_witnesses_as_well() throws IOException {
        write(ok(receipt().file()));
        var policy = folder.resolve("policy");
        var witness = Keys.witness("w.example").verifier().text();
        Files.writeString(policy, "log " + KEY + "\nwitness w " + witness + "\nquorum w\n");
        assertWrong(run("receipt", file, "--policy", policy), "QUORUM_MISSING");
    }

    @Test
    void a_true_history_is_sound_and_says_what_it_cannot_find() throws IOException {
        write(Histories.of(ledger));
        var alone = run("history", file, "--key", KEY);
        assertThat(alone.out()).startsWith("TOÀN VẸN").contains("600 mục").contains("không thể phát hiện");
        assertThat(alone.status()).isZero();
        var kept = keep(300);
        var compared = run("history", file, "--key", KEY, "--checkpoint", kept, "--lang", "en");
        assertThat(compared.out()).startsWith("SOUND").contains("continues all 1 earlier checkpoints");
    }

    @Test
    void whatever_was_changed_in_a_history_is_named_and_placed() throws IOException {
        assertFound(
                events -> events.set(437, changed(437, 62, 0, "{\"days\":438}", "TM.")),
                "EVENT_CHANGED",
                "437 ",
                "438");
        assertFound(
                events -> events.set(437, changed(437, 62, 0, payload(437), "KT.")), "EVENT_CHANGED", "437 ", "438");
        assertFound(
                events -> events.set(437, changed(437, 63, 0, payload(437), "TM.")), "EVENT_CHANGED", "437 ", "438");
        assertFound(
                events -> events.set(437, changed(437, 62, 1, payload(437), "TM.")),
                "EVENT_TIME_CHANGED",
                "437 ",
                "438");
        assertFound(
                events -> events.set(437, new StoredEvent(events.get(437).event(), Bytes.of(new byte[32]))),
                "EVENT_CHANGED",
                "437 ",
                "438");
        assertFound(events -> events.remove(300), "EVENT_DELETED", "300 ", "301");
        assertFound(events -> events.add(300, Ledger.event(5_000)), "EVENT_INSERTED", "300 ", "301");
        assertFound(events -> events.add(Ledger.event(5_000)), "EVENT_INSERTED", "600 ", "601");
        assertFound(events -> Collections.swap(events, 10, 500), "EVENTS_SWAPPED", "10 ", "501");
        assertFound(events -> events.subList(590, 600).clear(), "EVENTS_CUT", "590 ", "591");
    }

    @Test
    void a_changed_entry_in_a_history_is_found() throws IOException {
        ledger.entries.set(256, ledger.entries.get(255));
        write(Histories.of(ledger, signed));
        assertWrong(run("history", file, "--key", KEY), "ENTRY_CHANGED");
    }

    @Test
    void a_damaged_or_cut_file_is_found_with_its_line() throws IOException {
        var text = Histories.text(Histories.of(ledger));
        write(Bytes.utf8(text.replace("\"id\":\"event-437\"", "\"id\":event-437\"")));
        var damaged = run("history", file, "--key", KEY);
        assertWrong(damaged, "EVENT_UNREADABLE");
        assertThat(damaged.out()).contains("line 442, byte").contains("437 ");
        write(Bytes.utf8(text.substring(0, text.lastIndexOf("{\"end\""))));
        assertWrong(run("history", file, "--key", KEY), "FILE_DAMAGED");
        write(Bytes.utf8(text.substring(0, text.indexOf("event-437"))));
        assertWrong(run("history", file, "--key", KEY), "EVENTS_CUT");
        write(Bytes.utf8("x"));
        assertWrong(run("history", file, "--key", KEY), "FILE_DAMAGED");
    }

    @Test
    void a_history_rewritten_and_signed_anew_is_found_by_an_earlier_checkpoint() throws IOException {
        var kept = keep(500);
        var before = keep(300);
        rewrite();
        write(Histories.of(ledger));
        var found = run("history", file, "--key", KEY, "--checkpoint", kept, "--checkpoint", before);
        assertWrong(found, "HISTORY_REWRITTEN");
        assertThat(found.out()).contains("300 ").contains("500");
    }

    @Test
    void a_history_rewritten_and_signed_anew_cannot_be_found_without_an_earlier_checkpoint() throws IOException {
        rewrite();
        write(Histories.of(ledger));
        assertThat(run("history", file, "--key", KEY).status()).isZero();
    }

    @Test
    void a_served_log_is_checked_and_its_newest_checkpoint_saved() throws IOException {
        try (var served = ServedLog.of(ledger, signed)) {
            var newest = folder.resolve("newest");
            var first = run("log", served.address(), "--key", KEY, "--save", newest);
            assertThat(first.out()).startsWith("TOÀN VẸN").contains("600 mục");
            assertThat(Files.readString(newest)).isEqualTo(Histories.text(signed.bytes()));
            var again = run("log", served.address() + "/", "--key", KEY, "--checkpoint", newest);
            assertThat(again.status()).isZero();
        }
    }

    @Test
    void a_changed_tile_or_entry_of_a_served_log_is_found() throws IOException {
        var leaves = new TileId(0, 1, 256);
        var whole = ledger.tiles.read(leaves).orElseThrow();
        var bytes = whole.toArray();
        bytes[32 * 44]++;
        ledger.tiles.newest.put(leaves, Bytes.of(bytes));
        assertLog("TILE_CHANGED", "300 ");
        ledger.tiles.newest.remove(leaves);
        assertLog("TILE_MISSING", "256 ");
        ledger.tiles.newest.put(leaves, whole);
        ledger.entries.set(3, ledger.entries.get(4));
        assertLog("ENTRY_CHANGED", "3 ");
        ledger.entries.subList(512, 600).clear();
        assertLog("ENTRY_CHANGED", "3 ");
    }

    @Test
    void a_served_log_that_was_rewritten_is_found_by_an_earlier_checkpoint() throws IOException {
        var kept = keep(500);
        rewrite();
        try (var served = ServedLog.of(ledger, sign(ledger.checkpoint()))) {
            var address = served.address();
            assertThat(run("log", address, "--key", KEY).status()).isZero();
            assertWrong(run("log", address, "--key", KEY, "--checkpoint", kept), "HISTORY_REWRITTEN");
        }
    }

    @Test
    void a_server_that_redirects_floods_or_fails_is_told() throws IOException {
        try (var served = ServedLog.of(ledger, signed)) {
            for (var trap : Map.of("moved", "302", "flood", "more than 1000000 bytes", "none", "no log")
                    .entrySet()) {
                var told = run("log", served.address() + "/" + trap.getKey(), "--key", KEY);
                assertThat(told.err()).contains(trap.getValue());
                assertThat(told.status()).isEqualTo(2);
            }
        }
    }

    @Test
    void wrong_use_is_told_and_help_is_given() {
        assertThat(run("--help").out()).contains("Cách dùng");
        assertThat(run("--help", "--lang", "en").out()).contains("Usage");
        assertThat(run("receipt", folder.resolve("absent"), "--key", KEY).status())
                .isEqualTo(2);
        assertThat(run().status()).isEqualTo(2);
    }

    private void assertFound(Consumer<List<StoredEvent>> tampering, String kind, String position, String until)
            throws IOException {
        var tampered = Ledger.of(SIZE);
        tampering.accept(tampered.events);
        write(Histories.of(tampered, signed));
        var found = run("history", file, "--key", KEY);
        assertWrong(found, kind);
        assertThat(found.out()).contains(" " + position).contains(" " + until + ")");
    }

    private void assertLog(String kind, String position) throws IOException {
        try (var served = ServedLog.of(ledger, signed)) {
            var found = run("log", served.address(), "--key", KEY);
            assertWrong(found, kind);
            assertThat(found.out()).contains(" " + position);
        }
    }

    private static void assertWrong(Cli told, String kind) {
        assertThat(told.out()).startsWith("SAI: ").contains(kind);
        assertThat(told.status()).isEqualTo(1);
    }

    private void rewrite() {
        ledger.events.set(437, changed(437, 62, 0, "{}", "TM."));
        ledger.seal();
    }

    private static StoredEvent changed(int index, long sequence, long later, String payload, String act) {
        var event = Ledger.event(index).event();
        return new StoredEvent(
                new EventRecord(
                        event.id(),
                        event.name(),
                        event.version(),
                        new Subject("task-3", sequence),
                        event.recordedAt() + later,
                        Bytes.utf8(payload),
                        Map.of("act", act, "key", "k" + index)),
                Ledger.event(index).salt());
    }

    private static String payload(int index) {
        return Histories.text(Ledger.event(index).event().payload());
    }

    private Receipt receipt() {
        var stored = ledger.events.get(123);
        var hashes = ok(new TileTree(ledger.tiles, SIZE).inclusion(123));
        return new Receipt(
                ok(stored.event().canonical()),
                new Salt(stored.salt()),
                Ledger.entry(123, stored),
                new TlogProof(Optional.empty(), 123, hashes, Histories.text(signed.bytes())));
    }

    private Path keep(int size) throws IOException {
        var kept = folder.resolve("kept-" + size);
        return Files.write(kept, sign(ledger.checkpoint(size)).bytes().toArray());
    }

    private static SignedNote sign(Checkpoint checkpoint) {
        return SignedNote.sign(checkpoint.text(), Keys.LOG);
    }

    private void write(Bytes content) throws IOException {
        Files.write(file, content.toArray());
    }
}
