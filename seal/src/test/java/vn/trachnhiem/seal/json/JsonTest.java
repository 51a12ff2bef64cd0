package vn.trachnhiem.seal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.trachnhiem.seal.sample.MemoryTiles.ok;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trachnhiem.seal.json.Json.JsonArray;
import vn.trachnhiem.seal.json.Json.JsonInteger;
import vn.trachnhiem.seal.json.Json.JsonString;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;

class JsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|{}",
                "[ ]|[]",
                "\t{ } |{}",
                "{\"b\":1,\"a\":[true,false,null]}|{\"a\":[true,false,null],\"b\":1}",
                "[0,-1,9007199254740991,-9007199254740991]|[0,-1,9007199254740991,-9007199254740991]",
                "\"\\u0041\\/\\\"\\\\\\b\\f\\n\\r\\t\"|\"A/\\\"\\\\\\b\\f\\n\\r\\t\"",
                "\"\\u0000\\u001F\\u007f\\u00e9\"|\"\\u0000\\u001f\u007f\u00e9\"",
                "\"\\uD83D\\uDE00\"|\"\ud83d\ude00\"",
                "{\"\\u0061\":{\"x\":[]}, \"\":0}|{\"\":0,\"a\":{\"x\":[]}}"
            })
    void each_value_has_one_canonical_form(String json, String canonical) {
        assertThat(canonical(json)).isEqualTo(canonical);
        assertThat(canonical(canonical)).isEqualTo(canonical);
    }

    @Test
    void names_are_ordered_by_utf16_code_units_as_rfc_8785_shows() {
        var json = "{\"\u20ac\":1,\"\\r\":2,\"\ufb33\":3,\"1\":4,\"\ud83d\ude00\":5,\"\u0080\":6,\"\u00f6\":7}";
        assertThat(canonical(json))
                .isEqualTo(
                        "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "[",
                "]",
                "[1",
                "[1,",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{1:1}",
                "{:1}",
                "{a\":1}",
                "[1,2:3]",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1,\"\\u0061\":2}",
                "1 2",
                "{} {}",
                "nul",
                "nulll",
                "True",
                "NaN",
                "1.0",
                "1e3",
                "1E3",
                "-0",
                "00",
                "01",
                "-",
                "+1",
                "--1",
                ".5",
                "1.",
                "9007199254740992",
                "-9007199254740992",
                "9007199254740993",
                "90071992547409910",
                "99999999999999999999999999",
                "\"",
                "\"a",
                "\"\\",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"\\u\uff11\uff12\uff13\uff14\"",
                "\"\n\"",
                "\"a\nb\"",
                "\"\u0000\"",
                "\"\\n\n\"",
                "\"\\ud83d\"",
                "\"\\ude00\\ud83d\"",
                "\"\\ud83dx\"",
                "'a'",
                "/**/1",
                "\ufeff1",
                "\u00a01",
                "[1]]",
                "tru",
                "[tru]",
                "\f1"
            })
    void what_is_not_strict_json_is_refused(String json) {
        assertThat(JsonReader.parse(Bytes.utf8(json))).isInstanceOf(Result.Faulty.class);
    }

    @Test
    void malformed_utf8_is_refused() {
        assertThat(JsonReader.parse(Bytes.of(new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'})))
                .isInstanceOf(Result.Faulty.class);
    }

    @Test
    void sixty_four_levels_are_read_and_sixty_five_are_not() {
        assertThat(canonical("[".repeat(64) + "]".repeat(64))).hasSize(128);
        assertThat(JsonReader.parse(Bytes.utf8("[".repeat(65) + "]".repeat(65))))
                .isInstanceOf(Result.Faulty.class);
        assertThat(JsonReader.parse(Bytes.utf8("{\"a\":".repeat(65) + "1" + "}".repeat(65))))
                .isInstanceOf(Result.Faulty.class);
        assertThat(canonical("[" + "[[]],".repeat(100) + "[]]")).startsWith("[[[]],");
        assertThat(JsonReader.parse(Bytes.utf8("[".repeat(1_000_000)))).isInstanceOf(Result.Faulty.class);
    }

    @Test
    @Tag("large")
    void a_text_of_more_than_16_mebibytes_is_refused() {
        var longest = "\"" + "x".repeat(JsonReader.LONGEST - 2) + "\"";
        assertThat(JsonReader.parse(Bytes.utf8(longest))).isInstanceOf(Result.Ok.class);
        assertThat(JsonReader.parse(Bytes.utf8(longest + " "))).isInstanceOf(Result.Faulty.class);
    }

    @Test
    void half_a_surrogate_pair_is_never_written() {
        assertThat(CanonicalJson.write(new JsonArray(List.of(new JsonString("\ud83d")))))
                .isInstanceOf(Result.Faulty.class);
    }

    @Test
    void an_integer_beyond_what_a_double_holds_is_not_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonInteger(1L << 53));
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonInteger(-(1L << 53)));
    }

    private static String canonical(String json) {
        var bytes = ok(CanonicalJson.write(ok(JsonReader.parse(Bytes.utf8(json)))));
        return new String(bytes.toArray(), StandardCharsets.UTF_8);
    }
}
