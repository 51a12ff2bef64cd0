package vn.trachnhiem.seal.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.seal.sample.MemoryTiles.ok;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.seal.event.Entry;
import vn.trachnhiem.seal.event.Salt;
import vn.trachnhiem.seal.log.Policy;
import vn.trachnhiem.seal.log.TlogProof;
import vn.trachnhiem.seal.note.KeySigner;
import vn.trachnhiem.seal.note.NoteSigner;
import vn.trachnhiem.seal.note.Refusal;
import vn.trachnhiem.seal.note.SignedNote;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.receipt.ReceiptVerdict.Failure;
import vn.trachnhiem.seal.receipt.ReceiptVerdict.Genuine;
import vn.trachnhiem.seal.receipt.ReceiptVerdict.Rejected;
import vn.trachnhiem.seal.receipt.ReceiptVerdict.Untrusted;
import vn.trachnhiem.seal.sample.Keys;
import vn.trachnhiem.seal.sample.Ledger;
import vn.trachnhiem.seal.tile.TileTree;

class ReceiptTest {
    private static final Ledger LEDGER = Ledger.of(300);
    private static final ReceiptCheck CHECK = new ReceiptCheck(Policy.ofLog(Keys.LOG.verifier()));
    private static final Receipt GOOD = receipt(123, Keys.LOG);

    @Test
    void a_receipt_proves_one_event_to_whoever_has_the_public_key() {
        var read = ok(Receipt.parse(ok(GOOD.file())));
        assertThat(read).isEqualTo(GOOD);
        assertThat(CHECK.check(ok(GOOD.file()))).isInstanceOfSatisfying(Genuine.class, genuine -> {
            assertThat(genuine.index()).isEqualTo(123);
            assertThat(genuine.recordedAt()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_123L));
            assertThat(genuine.event().content().members()).containsKey("payload");
            assertThat(genuine.checkpoint().checkpoint()).isEqualTo(LEDGER.checkpoint());
        });
    }

    @Test
    void a_person_can_read_the_event_in_the_file_and_a_tool_the_proof_behind_it() {
        var file = new String(ok(GOOD.file()).toArray(), StandardCharsets.UTF_8);
        assertThat(file).startsWith("so-trach-nhiem/receipt@v1\nevent {\"id\":\"event-123\"");
        assertThat(TlogProof.parse(file.substring(file.indexOf("\n\n") + 2))).isEqualTo(new Result.Ok<>(GOOD.proof()));
    }

    @Test
    @Tag("large")
    void every_event_of_the_ledger_has_a_receipt() {
        for (int index = 0; index < 300; index += 13) {
            assertThat(CHECK.check(receipt(index, Keys.LOG))).isInstanceOf(Genuine.class);
        }
    }

    @Test
    void each_check_that_fails_is_named() {
        var other = receipt(124, Keys.LOG);
        var proof = GOOD.proof();
        assertThat(failure(new Receipt(other.event(), GOOD.salt(), GOOD.entry(), proof)))
                .isEqualTo(Failure.TIME_CHANGED);
        var changed = Bytes.utf8(text(GOOD.event()).replace("\"days\":123", "\"days\":124"));
        assertThat(failure(new Receipt(changed, GOOD.salt(), GOOD.entry(), proof)))
                .isEqualTo(Failure.CONTENT_CHANGED);
        assertThat(failure(new Receipt(GOOD.event(), other.salt(), GOOD.entry(), proof)))
                .isEqualTo(Failure.CONTENT_CHANGED);
        var spaced = Bytes.utf8(text(GOOD.event()).replace(":", ": "));
        assertThat(failure(new Receipt(spaced, GOOD.salt(), GOOD.entry(), proof)))
                .isEqualTo(Failure.NOT_CANONICAL);
        assertThat(failure(new Receipt(GOOD.event(), GOOD.salt(), GOOD.entry(), other.proof())))
                .isEqualTo(Failure.INDEX_CHANGED);
        var moved = new Entry(124, GOOD.entry().recordedAt(), GOOD.entry().commitment());
        assertThat(failure(new Receipt(GOOD.event(), GOOD.salt(), moved, other.proof())))
                .isEqualTo(Failure.NOT_INCLUDED);
        var noProof = new TlogProof(Optional.empty(), 123, List.of(), proof.checkpoint());
        assertThat(failure(new Receipt(GOOD.event(), GOOD.salt(), GOOD.entry(), noProof)))
                .isEqualTo(Failure.NOT_INCLUDED);
        var outside = new Entry(300, GOOD.entry().recordedAt(), GOOD.entry().commitment());
        var proofOutside = new TlogProof(Optional.empty(), 300, proof.hashes(), proof.checkpoint());
        assertThat(failure(new Receipt(GOOD.event(), GOOD.salt(), outside, proofOutside)))
                .isEqualTo(Failure.OUTSIDE_TREE);
        assertThat(CHECK.check(Bytes.utf8("x")))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.failure()).isEqualTo(Failure.MALFORMED));
    }

    @Test
    void a_checkpoint_that_is_not_the_logs_is_not_trusted() {
        var forger = KeySigner.log(Keys.ORIGIN, Keys.pair("Ed25519"));
        assertThat(CHECK.check(receipt(5, forger)))
                .isInstanceOfSatisfying(
                        Untrusted.class, it -> assertThat(it.why()).isEqualTo(Refusal.NO_KNOWN_SIGNATURE));
    }

    @Test
    void a_file_with_any_line_missing_or_changed_is_refused() {
        var file = new String(ok(GOOD.file()).toArray(), StandardCharsets.UTF_8);
        for (var wrong : List.of(
                file.replace("receipt@v1", "receipt@v2"),
                file.replace("\nsalt ", "\nsalz "),
                file.replace("\nentry ", "\nentry A"),
                file.replaceFirst("\n\n", "\n"),
                file.replaceFirst("salt .*\n", "salt AAAA\n"),
                file.replaceFirst("entry .*\n", "entry AAAA\n"),
                file.replaceFirst("\n\n", "\nmore\n\n"),
                file.substring(0, 100))) {
            assertThat(Receipt.parse(Bytes.utf8(wrong))).isInstanceOf(Result.Faulty.class);
        }
        assertThat(Receipt.parse(Bytes.of(new byte[Receipt.LONGEST + 1])))
                .isEqualTo(new Result.Faulty<>("a receipt of more than 18 MiB"));
        assertThat(new Receipt(Bytes.utf8("a\nb"), GOOD.salt(), GOOD.entry(), GOOD.proof()).file())
                .isInstanceOf(Result.Faulty.class);
    }

    private static Receipt receipt(int index, NoteSigner signer) {
        var stored = LEDGER.events.get(index);
        var note = SignedNote.sign(LEDGER.checkpoint().text(), signer);
        var hashes = ok(new TileTree(LEDGER.tiles, 300).inclusion(index));
        return new Receipt(
                ok(stored.event().canonical()),
                new Salt(stored.salt()),
                Ledger.entry(index, stored),
                new TlogProof(Optional.empty(), index, hashes, text(note.bytes())));
    }

    private static Failure failure(Receipt receipt) {
        return ((Rejected) CHECK.check(receipt)).failure();
    }

    private static String text(Bytes bytes) {
        return new String(bytes.toArray(), StandardCharsets.UTF_8);
    }
}
