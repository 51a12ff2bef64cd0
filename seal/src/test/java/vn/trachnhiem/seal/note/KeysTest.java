package vn.trachnhiem.seal.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.sample.Keys;

class KeysTest {
    private static final VerifierKey KEY = Keys.LOG.verifier();

    @Test
    void a_verifier_key_is_read_back() {
        assertThat(VerifierKey.parse(KEY.text())).isEqualTo(new Result.Ok<>(KEY));
    }

    @Test
    void a_verifier_key_that_is_not_one_is_refused() {
        var parts = KEY.text().split("\\+", 3);
        var upper = parts[1].replaceAll("[0-9a-f]", "F");
        for (var text : List.of(
                "",
                "a",
                "a+b",
                "a+b+c",
                parts[0] + "+" + parts[1] + "+",
                "+" + parts[1] + "+" + parts[2],
                parts[0] + "x+" + parts[1] + "+" + parts[2],
                parts[0] + "+" + upper + "+" + parts[2],
                parts[0] + "+0" + parts[1] + "+" + parts[2],
                KEY.text() + "\n",
                KEY.text() + "AAAA")) {
            assertThat(VerifierKey.parse(text)).isInstanceOf(Result.Faulty.class);
        }
    }

    @Test
    void a_type_that_is_not_understood_is_refused() {
        for (int type : List.of(0, 2, 5, 0xff)) {
            var material = new byte[33];
            material[0] = (byte) type;
            assertThat(VerifierKey.parse("a+00000000+" + Base64.getEncoder().encodeToString(material)))
                    .isEqualTo(new Result.Faulty<>("a verifier key of a type that is not understood here"));
        }
    }

    @Test
    void a_key_that_a_note_cannot_carry_is_not_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> new VerifierKey("a b", SignatureType.ED25519, KEY.key()));
        assertThatIllegalArgumentException().isThrownBy(() -> new VerifierKey("a", SignatureType.ML_DSA_44, KEY.key()));
    }

    @Test
    void a_signer_key_that_is_not_one_is_refused() {
        var go = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
        assertThat(SignerKey.parse(go)).isInstanceOf(Result.Ok.class);
        for (var text : List.of(
                "",
                "PRIVATE+KEY+",
                "PRIVATE+KEY+a+b",
                go.substring(1),
                go.replace("c74f20a3", "c74f20a4"),
                go.replace("+AYE", "+BYE"),
                go.replace("DFz", ""),
                go.replace("PeterNeumann", "Peter Neumann"),
                go.replace("c74f20a3", ""),
                go + "AAAA")) {
            assertThat(SignerKey.parse(text)).as(text).isInstanceOf(Result.Faulty.class);
        }
    }

    @Test
    void an_algorithm_that_the_platform_lacks_verifies_nothing_and_signs_nothing() {
        var absent = new Algorithm("No-Such", Bytes.utf8("x"), 32, 64);
        assertThat(absent.available()).isFalse();
        assertThat(absent.verifies(KEY.key(), new byte[1], new byte[64])).isFalse();
        var pair = Keys.pair("Ed25519");
        assertThatIllegalArgumentException().isThrownBy(() -> absent.sign(pair.getPrivate(), new byte[1]));
        assertThat(SignatureType.ED25519.available()).isTrue();
        assertThat(SignatureType.ED25519.timed()).isFalse();
        assertThat(SignatureType.COSIGNATURE_V1.timed()).isTrue();
    }

    @Test
    void a_key_that_is_no_point_verifies_nothing() {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) 0xff);
        assertThat(Algorithm.ED25519.verifies(Bytes.of(bytes), new byte[1], new byte[64]))
                .isFalse();
        assertThat(Algorithm.ED25519.verifies(Bytes.of(new byte[31]), new byte[1], new byte[64]))
                .isFalse();
    }
}
