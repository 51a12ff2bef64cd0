package vn.trachnhiem.seal.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;

class EntryBundleTest {

    @Test
    void an_entry_stands_behind_its_length_in_two_bytes() {
        var bundle = new EntryBundle(List.of(Bytes.utf8("ab"), Bytes.utf8(""), Bytes.of(new byte[0x0102])));
        assertThat(bundle.bytes().toString())
                .startsWith("0002616200000102" + "00")
                .hasSize(2 * (2 + 2 + 2 + 2 + 0x0102));
        assertThat(EntryBundle.parse(bundle.bytes())).isEqualTo(new Result.Ok<>(bundle));
    }

    @Test
    void the_longest_entry_and_the_fullest_bundle_are_read_back() {
        var longest = new EntryBundle(List.of(Bytes.of(new byte[65_535])));
        assertThat(EntryBundle.parse(longest.bytes())).isEqualTo(new Result.Ok<>(longest));
        var fullest = new EntryBundle(Collections.nCopies(256, Bytes.utf8("x")));
        assertThat(EntryBundle.parse(fullest.bytes())).isEqualTo(new Result.Ok<>(fullest));
    }

    @Test
    void what_is_cut_short_or_too_much_is_refused() {
        for (var hex : List.of("", "00", "0001", "000161" + "00", "000261")) {
            assertThat(EntryBundle.parse(Bytes.of(HexFormat.of().parseHex(hex))))
                    .isInstanceOf(Result.Faulty.class);
        }
        assertThat(EntryBundle.parse(Bytes.of(new byte[257 * 2]))).isInstanceOf(Result.Faulty.class);
        assertThat(EntryBundle.parse(Bytes.of(new byte[256 * 2]))).isInstanceOf(Result.Ok.class);
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryBundle(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EntryBundle(Collections.nCopies(257, Bytes.utf8(""))));
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryBundle(List.of(Bytes.of(new byte[65_536]))));
    }
}
