package vn.trachnhiem.seal.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.seal.sample.MemoryTiles.ok;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.event.DisclosedEvent;
import vn.trachnhiem.seal.event.Entry;
import vn.trachnhiem.seal.event.Salt;
import vn.trachnhiem.seal.history.HistoryItem;
import vn.trachnhiem.seal.history.HistoryReader;
import vn.trachnhiem.seal.json.CanonicalJson;
import vn.trachnhiem.seal.json.Json;
import vn.trachnhiem.seal.json.JsonReader;
import vn.trachnhiem.seal.log.Policy;
import vn.trachnhiem.seal.log.TlogProof;
import vn.trachnhiem.seal.note.NoteSignature;
import vn.trachnhiem.seal.note.Opening;
import vn.trachnhiem.seal.note.SignedNote;
import vn.trachnhiem.seal.note.SignerKey;
import vn.trachnhiem.seal.note.VerifierKey;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.receipt.Receipt;
import vn.trachnhiem.seal.receipt.ReceiptCheck;
import vn.trachnhiem.seal.receipt.ReceiptVerdict;
import vn.trachnhiem.seal.sample.Histories;
import vn.trachnhiem.seal.sample.Keys;
import vn.trachnhiem.seal.sample.Ledger;
import vn.trachnhiem.seal.sample.MemoryOfWitness;
import vn.trachnhiem.seal.sample.NaiveTree;
import vn.trachnhiem.seal.tile.BundleId;
import vn.trachnhiem.seal.tile.EntryBundle;
import vn.trachnhiem.seal.tile.Tile;
import vn.trachnhiem.seal.tile.TileId;
import vn.trachnhiem.seal.tile.TileTree;
import vn.trachnhiem.seal.witness.AddCheckpoint;
import vn.trachnhiem.seal.witness.Witness;

/** No parser lets an exception out, and what a parser accepts it writes back byte for byte. */
class ParserProperties {
    private static final Ledger LEDGER = Ledger.of(20);
    private static final SignedNote NOTE =
            SignedNote.sign(LEDGER.checkpoint().text(), Keys.LOG, Keys.witness("w.example"));
    private static final TlogProof PROOF = new TlogProof(
            Optional.of(Bytes.utf8("more")), 7, ok(new TileTree(LEDGER.tiles, 20).inclusion(7)), text(NOTE.bytes()));
    private static final Receipt RECEIPT = new Receipt(
            ok(LEDGER.events.get(7).event().canonical()),
            new Salt(LEDGER.events.get(7).salt()),
            Ledger.entry(7, LEDGER.events.get(7)),
            PROOF);
    private static final AddCheckpoint REQUEST =
            new AddCheckpoint(0, NaiveTree.ofSize(9).consistency(3, 9), text(NOTE.bytes()));
    private static final Bytes JSON =
            Bytes.utf8("{\"a\":[1,-20,{\"\\u00e9\\n\":\"\u0111\ud83d\ude00\"}],\"b\":true,\"c\":null,\"\":{}}");
    private static final Bytes HISTORY = Histories.of(LEDGER);
    private static final Bytes POLICY = Bytes.utf8("log " + Keys.LOG.verifier().text() + "\nwitness w "
            + Keys.witness("w.example").verifier().text() + " u\ngroup g 1 w\nquorum g\n");

    @Property
    void json_that_is_accepted_has_one_canonical_form(@ForAll("json") Bytes input) {
        if (JsonReader.parse(input) instanceof Result.Ok<Json> json) {
            var canonical = ok(CanonicalJson.write(json.value()));
            assertThat(JsonReader.parse(canonical)).isEqualTo(json);
            assertThat(ok(CanonicalJson.write(ok(JsonReader.parse(canonical))))).isEqualTo(canonical);
        }
    }

    @Property
    void notes(@ForAll("notes") Bytes input) {
        if (SignedNote.parse(input) instanceof Result.Ok<SignedNote> note) {
            assertThat(SignedNote.parse(note.value().bytes())).isEqualTo(note);
        }
        Policy.ofLog(Keys.LOG.verifier()).open(input);
        NoteSignature.parseLines(text(input));
    }

    @Property
    void an_altered_note_is_not_opened_with_another_text(@ForAll("notes") Bytes input) {
        if (Policy.ofLog(Keys.LOG.verifier()).open(input) instanceof Opening.Opened<?> opened) {
            assertThat(opened.value()).extracting("checkpoint").isEqualTo(LEDGER.checkpoint());
        }
    }

    @Property
    void checkpoints(@ForAll("checkpoints") Bytes input) {
        var text = text(input);
        writesBack(Checkpoint.parse(text).map(it -> Bytes.utf8(it.text())), Bytes.utf8(text));
    }

    @Property
    void keys(@ForAll("keys") Bytes input) {
        var text = text(input);
        writesBack(VerifierKey.parse(text).map(key -> Bytes.utf8(key.text())), Bytes.utf8(text));
        SignerKey.parse(text);
    }

    @Property
    void policies(@ForAll("policies") Bytes input) {
        Policy.parse(input);
    }

    @Property
    void proofs(@ForAll("proofs") Bytes input) {
        var text = text(input);
        writesBack(TlogProof.parse(text).map(proof -> Bytes.utf8(proof.text())), Bytes.utf8(text));
    }

    @Property
    void receipts(@ForAll("receipts") Bytes input) {
        if (Receipt.parse(input) instanceof Result.Ok<Receipt> ok) {
            assertThat(ok(ok.value().file())).isEqualTo(input);
        }
        if (new ReceiptCheck(Policy.ofLog(Keys.LOG.verifier())).check(input)
                instanceof ReceiptVerdict.Genuine genuine) {
            assertThat(genuine.event()).isEqualTo(ok(DisclosedEvent.parse(RECEIPT.event())));
        }
    }

    @Property
    void requests_to_a_witness(@ForAll("requests") Bytes input) {
        writesBack(AddCheckpoint.parse(input).map(it -> Bytes.utf8(it.text())), input);
        var witness = new Witness(List.of(Keys.LOG.verifier()), List.of(Keys.witness("w")), new MemoryOfWitness());
        assertThat(witness.addCheckpoint(input).status()).isBetween(200, 422);
    }

    @Property
    void bundles_entries_and_tiles(@ForAll("bundles") Bytes input) {
        writesBack(EntryBundle.parse(input).map(EntryBundle::bytes), input);
        writesBack(Entry.parse(input).map(Entry::bytes), input);
        writesBack(Salt.parse(input).map(Salt::bytes), input);
        writesBack(Tile.parse(new TileId(0, 0, 3), input).map(Tile::bytes), input);
    }

    @Property
    void paths(@ForAll("paths") Bytes input) {
        var text = text(input);
        writesBack(TileId.parse(text).map(id -> Bytes.utf8(id.path())), Bytes.utf8(text));
        writesBack(BundleId.parse(text).map(id -> Bytes.utf8(id.path())), Bytes.utf8(text));
    }

    @Property
    void histories(@ForAll("histories") Bytes input) {
        if (HistoryReader.open(new ByteArrayInputStream(input.toArray())) instanceof Result.Ok<HistoryReader> reader) {
            var items = new ArrayList<HistoryItem>();
            boolean whole = true;
            for (var file = reader.value(); file.hasNext(); ) {
                var item = file.next();
                whole = whole && item instanceof Result.Ok<HistoryItem> ok && items.add(ok.value());
            }
            // a file that its own hash vouches for and that was mutated nevertheless would be news
            assertThat(!whole || input.equals(HISTORY)).isTrue();
        }
    }

    @Property
    void disclosed_events(@ForAll("disclosed") Bytes input) {
        DisclosedEvent.parse(input);
    }

    @Provide
    Arbitrary<Bytes> json() {
        return Mutation.of(JSON, RECEIPT.event());
    }

    @Provide
    Arbitrary<Bytes> notes() {
        return Mutation.of(NOTE.bytes());
    }

    @Provide
    Arbitrary<Bytes> checkpoints() {
        return Mutation.of(Bytes.utf8(NOTE.text()), Bytes.utf8(NOTE.text() + "more\n"));
    }

    @Provide
    Arbitrary<Bytes> keys() {
        return Mutation.of(
                Bytes.utf8(Keys.LOG.verifier().text()),
                Bytes.utf8("PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"));
    }

    @Provide
    Arbitrary<Bytes> policies() {
        return Mutation.of(POLICY);
    }

    @Provide
    Arbitrary<Bytes> proofs() {
        return Mutation.of(Bytes.utf8(PROOF.text()));
    }

    @Provide
    Arbitrary<Bytes> receipts() {
        return Mutation.of(ok(RECEIPT.file()));
    }

    @Provide
    Arbitrary<Bytes> requests() {
        return Mutation.of(Bytes.utf8(REQUEST.text()));
    }

    @Provide
    Arbitrary<Bytes> bundles() {
        return Mutation.of(
                new EntryBundle(LEDGER.entries).bytes(),
                LEDGER.entries.getFirst(),
                LEDGER.events.getFirst().salt(),
                Bytes.of(new byte[96]));
    }

    @Provide
    Arbitrary<Bytes> paths() {
        return Mutation.of(Bytes.utf8("tile/0/x001/x234/067.p/12"), Bytes.utf8("tile/entries/x001/000.p/255"));
    }

    @Provide
    Arbitrary<Bytes> histories() {
        return Mutation.of(HISTORY);
    }

    @Provide
    Arbitrary<Bytes> disclosed() {
        return Mutation.of(RECEIPT.event());
    }

    private static void writesBack(Result<Bytes> written, Bytes input) {
        if (written instanceof Result.Ok<Bytes> ok) {
            assertThat(ok.value()).isEqualTo(input);
        }
    }

    private static String text(Bytes bytes) {
        return new String(bytes.toArray(), StandardCharsets.UTF_8);
    }
}
