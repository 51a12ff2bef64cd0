package vn.trachnhiem.seal.note;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.seal.sample.MemoryTiles.ok;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.sample.Vectors;

/** The notes and keys that Go's sumdb, C2SP and transparency-dev publish. */
class NoteVectorsTest {

    @Test
    void a_signature_by_the_published_key_is_the_published_one() {
        var vectors = Vectors.read("golang-mod", "note-vectors.json").get("sign");
        var signer = ok(SignerKey.parse(vectors.get("publishedTestSignerKey").asString()));
        assertThat(signer.verifier().text()).isEqualTo(vectors.get("vkey").asString());
        var line = signer.sign(vectors.get("text").asString()).line();
        assertThat(line).isEqualTo(vectors.get("signatureLine").asString());
    }

    @Test
    void a_note_with_two_signatures_is_opened_by_both_keys() {
        var vectors = Vectors.read("golang-mod", "note-vectors.json");
        var first = vectors.get("sign");
        var second = vectors.get("secondSigner");
        var note = ok(SignedNote.parse(Bytes.utf8(
                first.get("text").asString() + "\n" + first.get("signatureLine").asString()
                        + second.get("signatureLine").asString())));
        var keys = List.of(
                ok(VerifierKey.parse(first.get("vkey").asString())),
                ok(VerifierKey.parse(second.get("vkey").asString())));
        assertThat(note.open(keys))
                .isInstanceOfSatisfying(
                        Opening.Opened.class,
                        opened -> assertThat(((VerifiedNote) opened.value()).signatures())
                                .extracting(VerifiedSignature::key)
                                .isEqualTo(keys));
    }

    @Test
    void the_note_of_the_specification_is_opened() {
        var vectors = Vectors.read("c2sp", "spec-examples.json").get("signedNote");
        var note = ok(SignedNote.parse(Bytes.utf8(vectors.get("note").asString())));
        var key = ok(VerifierKey.parse(vectors.get("vkey").asString()));
        assertThat(note.open(List.of(key))).isInstanceOf(Opening.Opened.class);
        assertThat(note.bytes()).isEqualTo(Bytes.utf8(vectors.get("note").asString()));
    }

    @Test
    void the_published_verifier_keys_are_read_and_written_back() {
        var vectors = Vectors.read("formats", "vkeys.json");
        var log = vectors.get("ed25519_note_key").asString();
        var witness = vectors.get("ed25519_cosignature_v1_key").asString();
        assertThat(ok(VerifierKey.parse(log)).type()).isEqualTo(SignatureType.ED25519);
        assertThat(ok(VerifierKey.parse(witness)).type()).isEqualTo(SignatureType.COSIGNATURE_V1);
        assertThat(ok(VerifierKey.parse(log)).text()).isEqualTo(log);
        assertThat(ok(VerifierKey.parse(witness)).text()).isEqualTo(witness);
    }

    @Test
    void the_text_that_a_witness_signs_is_the_published_one() throws Fault {
        var vectors = Vectors.read("c2sp", "spec-examples.json");
        var key = ok(VerifierKey.parse(Vectors.read("formats", "vkeys.json")
                .get("ed25519_cosignature_v1_key")
                .asString()));
        var covered = SignedText.of(key, vectors.get("checkpointLayout").asString(), 1_679_315_147);
        assertThat(covered)
                .asString()
                .isEqualTo(vectors.get("cosignatureMessage").asString());
        var line = ok(NoteSignature.parseLines(vectors.get("cosignatureLine").asString()))
                .getFirst();
        assertThat(line.signature().toString()).startsWith("00000000641850cb");
    }
}
