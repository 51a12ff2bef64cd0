package vn.trachnhiem.seal.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import vn.trachnhiem.seal.reading.Result;

class HashTest {

    @Test
    void a_hash_is_thirty_two_bytes_from_an_offset() {
        var source = new byte[40];
        source[8] = 1;
        var hash = Hash.at(source, 8);
        assertThat(hash.toArray()).hasSize(32).startsWith(1);
        assertThat(hash).isEqualTo(Hash.at(source, 8)).isNotEqualTo(Hash.at(source, 7));
        assertThat(hash).hasSameHashCodeAs(Hash.at(source, 8)).doesNotHaveSameHashCodeAs(Hash.at(source, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.at(source, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.at(source, -1));
    }

    @Test
    void base64_gives_it_back_and_other_lengths_are_refused() {
        var hash = Hash.sha256(new byte[] {1}, new byte[] {2});
        assertThat(hash).isEqualTo(Hash.sha256(new byte[] {1, 2}));
        assertThat(Result.of(() -> Hash.fromBase64(hash.base64()))).isEqualTo(new Result.Ok<>(hash));
        assertThat(Result.of(() -> Hash.fromBase64("AAAA"))).isInstanceOf(Result.Faulty.class);
    }

    @Test
    void nobody_can_change_a_hash() {
        var hash = Hash.sha256();
        hash.toArray()[0]++;
        assertThat(hash).isEqualTo(Hash.sha256()).isNotEqualTo("a string");
    }
}
