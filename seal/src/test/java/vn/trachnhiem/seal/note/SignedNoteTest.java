package vn.trachnhiem.seal.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.trachnhiem.seal.sample.MemoryTiles.ok;

import java.nio.ByteBuffer;
import java.security.KeyPair;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.merkle.Merkle;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.sample.Keys;

class SignedNoteTest {
    private static final KeySigner ALICE = KeySigner.log("alice.example", Keys.pair("Ed25519"));
    private static final KeySigner BOB = KeySigner.log("bob.example", Keys.pair("Ed25519"));
    private static final KeySigner WITNESS = Keys.witness("w.example");
    private static final String TEXT = new Checkpoint("o.example", 0, Merkle.emptyRoot()).text();

    @Test
    void a_note_is_read_back_as_it_was_signed() {
        var note = SignedNote.sign("a text\n\nwith an empty line\n", ALICE, BOB);
        assertThat(SignedNote.parse(note.bytes())).isEqualTo(new Result.Ok<>(note));
    }

    @Test
    void a_known_key_opens_a_note_and_unknown_ones_are_ignored() {
        var note = SignedNote.sign(TEXT, ALICE, BOB);
        assertThat(signers(note.open(List.of(BOB.verifier())))).containsExactly(BOB.verifier());
        assertThat(refusal(note.open(List.of(WITNESS.verifier())))).isEqualTo(Refusal.NO_KNOWN_SIGNATURE);
        assertThat(refusal(note.open(List.of()))).isEqualTo(Refusal.NO_KNOWN_SIGNATURE);
    }

    @Test
    void one_bad_signature_of_a_known_key_spoils_the_note() {
        var good = SignedNote.sign(TEXT, ALICE, BOB);
        var other = new SignedNote(TEXT.replace("o.example", "p.example"), good.signatures());
        assertThat(refusal(other.open(List.of(ALICE.verifier())))).isEqualTo(Refusal.BAD_SIGNATURE);
        var mixed = new SignedNote(
                TEXT,
                List.of(
                        good.signatures().getFirst(),
                        SignedNote.sign("x\n", BOB).signatures().getFirst()));
        assertThat(refusal(mixed.open(List.of(ALICE.verifier(), BOB.verifier()))))
                .isEqualTo(Refusal.BAD_SIGNATURE);
        assertThat(signers(mixed.open(List.of(ALICE.verifier())))).containsExactly(ALICE.verifier());
    }

    @Test
    void a_signature_cut_short_or_drawn_out_is_bad() {
        var line = SignedNote.sign(TEXT, ALICE).signatures().getFirst();
        for (int length : List.of(1, 63, 65)) {
            var blob = Arrays.copyOf(line.signature().toArray(), length);
            var note = new SignedNote(TEXT, List.of(new NoteSignature(line.name(), line.keyId(), Bytes.of(blob))));
            assertThat(refusal(note.open(List.of(ALICE.verifier())))).isEqualTo(Refusal.BAD_SIGNATURE);
        }
    }

    @Test
    void the_same_key_given_twice_is_one_key_but_two_keys_of_one_name_and_id_are_ambiguous() {
        var note = SignedNote.sign(TEXT, ALICE);
        assertThat(signers(note.open(List.of(ALICE.verifier(), ALICE.verifier()))))
                .hasSize(1);
        var twin = twinOf("alice", SignatureType.ED25519);
        assertThat(refusal(note.open(List.of(twin.get(0), twin.get(1))))).isEqualTo(Refusal.AMBIGUOUS_KEY);
    }

    /** Two keys with one 32-bit id, found by the birthday paradox. */
    private static List<VerifierKey> twinOf(String name, SignatureType type) {
        var seen = new HashMap<Integer, VerifierKey>();
        for (long number = 0; ; number++) {
            var bytes = ByteBuffer.allocate(32).putLong(number).array();
            var key = new VerifierKey(name, type, Bytes.of(bytes));
            var other = seen.put(key.id(), key);
            if (other != null) {
                return List.of(key, other);
            }
        }
    }

    @Test
    void a_witness_signs_the_time_as_well() {
        var note = SignedNote.sign(TEXT, ALICE, WITNESS);
        assertThat(note.open(List.of(WITNESS.verifier(), ALICE.verifier())))
                .isInstanceOfSatisfying(
                        Opening.Opened.class,
                        opened -> assertThat(((VerifiedNote) opened.value()).signatures())
                                .extracting(VerifiedSignature::at)
                                .containsExactly(Optional.empty(), Optional.of(Keys.SIGNED_AT)));
        var line = note.signatures().get(1);
        var blob = line.signature().toArray();
        blob[7]++;
        var later = new SignedNote(TEXT, List.of(new NoteSignature(line.name(), line.keyId(), Bytes.of(blob))));
        assertThat(refusal(later.open(List.of(WITNESS.verifier())))).isEqualTo(Refusal.BAD_SIGNATURE);
    }

    @Test
    void a_time_that_cannot_be_is_refused() {
        for (long seconds : new long[] {-1, Long.MIN_VALUE, Long.MAX_VALUE, Instant.MAX.getEpochSecond() + 1}) {
            var blob = ByteBuffer.allocate(72).putLong(seconds).array();
            var key = WITNESS.verifier();
            var note = new SignedNote(TEXT, List.of(new NoteSignature(key.name(), key.id(), Bytes.of(blob))));
            assertThat(note.open(List.of(key)))
                    .isEqualTo(new Opening.Refused<>(Refusal.BAD_SIGNATURE, "a time of signing out of bounds"));
        }
    }

    @Test
    void a_signature_that_this_platform_cannot_check_is_named_but_not_believed() {
        var note = SignedNote.sign(TEXT, ALICE, WITNESS);
        var keys = List.of(ALICE.verifier(), WITNESS.verifier());
        var opened = new NoteCheck(note, keys, type -> type == SignatureType.ED25519).run();
        assertThat(signers(opened)).containsExactly(ALICE.verifier());
        assertThat(opened)
                .isInstanceOfSatisfying(
                        Opening.Opened.class,
                        it -> assertThat(((VerifiedNote) it.value()).unchecked())
                                .containsExactly(WITNESS.verifier()));
        assertThat(refusal(new NoteCheck(note, keys, type -> false).run())).isEqualTo(Refusal.NO_KNOWN_SIGNATURE);
    }

    @Test
    void sixteen_signatures_and_more_are_read_but_not_more_than_a_hundred() {
        var line = ALICE.sign(TEXT);
        var hundred = SignedNote.sign(TEXT).with(Collections.nCopies(100, line));
        assertThat(SignedNote.parse(hundred.bytes())).isEqualTo(new Result.Ok<>(hundred));
        assertThat(SignedNote.parse(hundred.with(List.of(line)).bytes())).isInstanceOf(Result.Faulty.class);
    }

    @Test
    void a_note_of_more_than_a_million_bytes_is_refused() {
        var signature = SignedNote.sign("x\n", ALICE).signatures();
        var rest = new SignedNote("\n", signature).bytes().length();
        var longest = new SignedNote("x".repeat(1_000_000 - rest) + "\n", signature);
        assertThat(SignedNote.parse(longest.bytes())).isInstanceOf(Result.Ok.class);
        var tooLong = new SignedNote("x".repeat(1_000_001 - rest) + "\n", signature);
        assertThat(SignedNote.parse(tooLong.bytes())).isInstanceOf(Result.Faulty.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\n\u2014 a AAAAAAA=",
                "text\n\u2014 a AAAAAAA=\n",
                "text\n\n\u2014 a AAAAAA==\n",
                "text\n\n- a AAAAAAA=\n",
                "text\n\n\u2014a AAAAAAA=\n",
                "text\n\n\u2014  AAAAAAA=\n",
                "text\n\n\u2014 a\n",
                "text\n\n\u2014 a+b AAAAAAA=\n",
                "text\n\n\u2014 a\u00a0b AAAAAAA=\n",
                "text\n\n\u2014 a\u0085b AAAAAAA=\n",
                "text\n\n\u2014 a\u3000b AAAAAAA=\n",
                "te\txt\n\n\u2014 a AAAAAAA=\n",
                "text\r\n\n\u2014 a AAAAAAA=\n",
                "text\n\n\u2014 a AAAAAAA\n",
                "text\n\n\u2014 a AAAAAAA= \n",
                "text\n\n\u2014 a AAAAAAA=\nx\n",
                "text\n\n\u2014 \n"
            })
    void any_other_form_is_refused(String note) {
        assertThat(SignedNote.parse(Bytes.utf8(note))).isInstanceOf(Result.Faulty.class);
    }

    @Test
    void the_smallest_note_is_read() {
        var note = ok(SignedNote.parse(Bytes.utf8("\n\n\u2014 a AAAAAAA=\n")));
        assertThat(note.text()).isEqualTo("\n");
        assertThat(note.signatures()).containsExactly(new NoteSignature("a", 0, Bytes.of(new byte[1])));
    }

    @Test
    void a_line_may_spell_its_bytes_loosely_as_the_go_tools_let_it() {
        assertThat(SignedNote.parse(Bytes.utf8("\n\n\u2014 a AAAAAAB=\n")))
                .isEqualTo(SignedNote.parse(Bytes.utf8("\n\n\u2014 a AAAAAAA=\n")));
    }

    @Test
    void only_whole_lines_are_signed() {
        for (var text : List.of("", "no newline", "tab\t\n")) {
            assertThatIllegalArgumentException().isThrownBy(() -> SignedNote.sign(text, ALICE));
        }
    }

    @Test
    void a_signer_needs_a_pair_that_belongs_together() {
        var mixed = new KeyPair(
                Keys.pair("Ed25519").getPublic(), Keys.pair("Ed25519").getPrivate());
        assertThatIllegalArgumentException().isThrownBy(() -> KeySigner.log("a", mixed));
        var other = Keys.pair("Ed448");
        assertThatIllegalArgumentException().isThrownBy(() -> KeySigner.log("a", other));
        assertThatIllegalArgumentException().isThrownBy(() -> KeySigner.log("a b", Keys.pair("Ed25519")));
        var strange = new KeyPair(
                Keys.pair("Ed25519").getPublic(), Keys.pair("X25519").getPrivate());
        assertThatIllegalArgumentException().isThrownBy(() -> KeySigner.log("a", strange));
        var twin = new KeyPair(
                Keys.pair("X25519").getPublic(), Keys.pair("Ed25519").getPrivate());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeySigner.of("a", SignatureType.ED25519, twin, InstantSource.system()));
    }

    private static List<VerifierKey> signers(Opening<VerifiedNote> opening) {
        return switch (opening) {
            case Opening.Opened<VerifiedNote> opened ->
                opened.value().signatures().stream().map(VerifiedSignature::key).toList();
            case Opening.Refused<VerifiedNote> refused -> throw new AssertionError(refused);
        };
    }

    private static Refusal refusal(Opening<VerifiedNote> opening) {
        return switch (opening) {
            case Opening.Opened<VerifiedNote> opened -> throw new AssertionError(opened);
            case Opening.Refused<VerifiedNote> refused -> refused.why();
        };
    }
}
