package vn.trachnhiem.seal.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.trachnhiem.seal.sample.MemoryTiles.ok;

import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.merkle.Merkle;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.sample.Keys;

class MlDsaTest {
    private static final Checkpoint CHECKPOINT = new Checkpoint("o.example", 7, Merkle.emptyRoot());

    @BeforeEach
    void needs_java_24() {
        assumeTrue(SignatureType.ML_DSA_44.available(), "this Java platform has no ML-DSA, which came with release 24");
    }

    @Test
    void a_log_signs_a_checkpoint_with_a_second_line() {
        var signer = signer("o.example");
        var note = ok(SignedNote.parse(
                SignedNote.sign(CHECKPOINT.text(), Keys.LOG, signer).bytes()));
        assertThat(note.signatures().get(1).signature().length()).isEqualTo(8 + 2420);
        assertThat(note.open(List.of(signer.verifier()))).isInstanceOf(Opening.Opened.class);
        var key = ok(VerifierKey.parse(signer.verifier().text()));
        assertThat(note.open(List.of(key))).isInstanceOf(Opening.Opened.class);
        var other = new Checkpoint("o.example", 8, Merkle.emptyRoot());
        var forged = new SignedNote(other.text(), note.signatures());
        assertThat(forged.open(List.of(key))).isInstanceOf(Opening.Refused.class);
    }

    @Test
    void what_is_signed_is_the_subtree_from_0_to_the_size() throws Fault {
        var covered = Bytes.of(SignedText.of(signer("w").verifier(), CHECKPOINT.text(), 5));
        assertThat(covered)
                .hasToString("737562747265652f76310a00" + "0177" + "0000000000000005" + "096f2e6578616d706c65"
                        + "0000000000000000" + "0000000000000007" + Merkle.emptyRoot());
    }

    @Test
    void what_is_no_checkpoint_cannot_be_signed() {
        var signer = signer("w");
        assertThatIllegalArgumentException().isThrownBy(() -> signer.sign("a text\n"));
        var long255 = signer("w".repeat(255));
        assertThat(long255.sign(CHECKPOINT.text()).name()).hasSize(255);
        var long256 = signer("w".repeat(256));
        assertThatIllegalArgumentException().isThrownBy(() -> long256.sign(CHECKPOINT.text()));
    }

    private static KeySigner signer(String name) {
        return KeySigner.of(name, SignatureType.ML_DSA_44, Keys.pair("ML-DSA-44"), InstantSource.fixed(Keys.SIGNED_AT));
    }
}
