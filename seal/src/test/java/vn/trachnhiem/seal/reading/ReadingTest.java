package vn.trachnhiem.seal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "10,10", "9223372036854775807,9223372036854775807"})
    void a_plain_decimal_is_read(String text, long value) {
        assertThat(Result.of(() -> Decimal.parse(text))).isEqualTo(new Result.Ok<>(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "01",
                "-1",
                "+1",
                " 1",
                "1 ",
                "1_0",
                "a",
                "\u0661",
                "9223372036854775808",
                "10000000000000000000"
            })
    void any_other_spelling_of_a_number_is_refused(String text) {
        assertThat(Result.of(() -> Decimal.parse(text))).isInstanceOf(Result.Faulty.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "AA", "AAA", "AB==", "AAB=", "AA==\n", "AA=A", "A-A=", "AA= ", "===="})
    void base64_in_any_but_the_one_spelling_is_refused(String text) {
        assertThat(Result.of(() -> Base64Text.decode(text))).isInstanceOf(Result.Faulty.class);
    }

    @Test
    void base64_gives_bytes_back() throws Fault {
        assertThat(Base64Text.decode("AP8=")).containsExactly(0, 0xff);
        assertThat(Base64Text.decode("")).isEmpty();
    }

    @Test
    void malformed_utf8_is_refused_and_the_replacement_character_itself_is_not() throws Fault {
        assertThat(Utf8.decode(
                        Bytes.utf8("gi\u1ea3i tr\u00ecnh \ufffd \ud83d\ude00").toArray()))
                .isEqualTo("gi\u1ea3i tr\u00ecnh \ufffd \ud83d\ude00");
        for (var malformed : new byte[][] {
            {(byte) 0x80}, {(byte) 0xc0, (byte) 0x80}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, {(byte) 0xf0, 0x41}
        }) {
            assertThat(Result.of(() -> Utf8.decode(malformed))).isInstanceOf(Result.Faulty.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ud83da", "\ude00", "\ude00\ud83d", "\ud83d\ud83d"})
    void half_a_surrogate_pair_is_refused(String text) {
        assertThat(Result.of(() -> Utf8.pair(text, 0))).isInstanceOf(Result.Faulty.class);
    }

    @Test
    void two_halves_are_one_character() throws Fault {
        assertThat(Utf8.pair("x\ud83d\ude00", 1)).isEqualTo(0x1f600);
    }

    @Test
    void text_may_be_a_part_of_the_bytes() throws Fault {
        assertThat(Utf8.decode(new byte[] {(byte) 0x80, 'a', 'b', (byte) 0x80}, 1, 3))
                .isEqualTo("ab");
        assertThat(Result.of(() -> Utf8.decode(new byte[] {'a', (byte) 0x80}, 1, 2)))
                .isInstanceOf(Result.Faulty.class);
    }

    @Test
    void lines_end_in_a_newline_each() throws Fault {
        var lines = new Lines("old 5\nx\n\nrest\nof it");
        assertThat(lines.nextStartsWith("old ")).isTrue();
        assertThat(lines.nextStartsWith("new ")).isFalse();
        assertThat(lines.next("old")).isEqualTo("5");
        assertThat(lines.next()).isEqualTo("x");
        assertThat(lines.next()).isEmpty();
        assertThat(lines.atEnd()).isFalse();
        assertThat(lines.rest()).isEqualTo("rest\nof it");
        assertThat(lines.atEnd()).isTrue();
        assertThat(Result.of(lines::next)).isInstanceOf(Result.Faulty.class);
        assertThat(Result.of(() -> new Lines("no newline").next())).isInstanceOf(Result.Faulty.class);
        assertThat(Result.of(() -> new Lines("older 5\n").next("old"))).isInstanceOf(Result.Faulty.class);
    }

    @Test
    void bytes_are_compared_by_content_and_never_change() {
        var source = new byte[] {1, 2, 3};
        var bytes = Bytes.of(source);
        source[0] = 9;
        bytes.toArray()[1] = 9;
        assertThat(bytes)
                .hasToString("010203")
                .isEqualTo(Bytes.of(new byte[] {1, 2, 3}))
                .isNotEqualTo("010203");
        assertThat(bytes).hasSameHashCodeAs(Bytes.of(new byte[] {1, 2, 3})).doesNotHaveSameHashCodeAs(Bytes.utf8(""));
        assertThat(Bytes.slice(bytes.toArray(), 1, 3)).hasToString("0203");
        assertThat(bytes.length()).isEqualTo(3);
    }

    @Test
    void a_fault_passes_through_what_is_done_with_a_result() {
        assertThat(new Result.Ok<>(2).map(two -> two + 1)).isEqualTo(new Result.Ok<>(3));
        assertThat(new Result.Faulty<Integer>("why").map(two -> two + 1)).isEqualTo(new Result.Faulty<>("why"));
        assertThat(new Fault("why").getStackTrace()).isEmpty();
    }
}
