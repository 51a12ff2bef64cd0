package vn.trachnhiem.seal.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.seal.audit.Difference;
import vn.trachnhiem.seal.note.Refusal;
import vn.trachnhiem.seal.receipt.ReceiptVerdict;
import vn.trachnhiem.seal.sample.Keys;

/** The rules, kept by the program within this process; and what it says. */
class VerifierTest extends VerifierRules {
    private static final String KEY = Keys.LOG.verifier().text();

    @Override
    Cli run(Object... words) {
        return Cli.inProcess("C.UTF-8", words);
    }

    @Test
    void every_finding_has_words_in_both_languages() {
        Stream.<Enum<?>[]>of(Difference.Kind.values(), ReceiptVerdict.Failure.values(), Refusal.values())
                .flatMap(Stream::of)
                .forEach(found -> assertThat(Phrase.of(found).in(Words.VIETNAMESE))
                        .isNotEqualTo(Phrase.of(found).in(Words.ENGLISH)));
    }

    @Test
    void the_language_is_the_one_asked_for_then_the_environments_then_vietnamese() {
        assertThat(Arguments.language(new String[] {}, "")).isEqualTo(Words.VIETNAMESE);
        assertThat(Arguments.language(new String[] {}, "en_GB.UTF-8")).isEqualTo(Words.ENGLISH);
        assertThat(Arguments.language(new String[] {"--lang", "vi"}, "en_GB")).isEqualTo(Words.VIETNAMESE);
        assertThat(Arguments.language(new String[] {"--lang"}, "")).isEqualTo(Words.VIETNAMESE);
    }

    @Test
    void numbers_and_times_are_written_as_the_language_does() {
        assertThat(Words.VIETNAMESE.number(1_234_567)).isEqualTo("1.234.567");
        assertThat(Words.ENGLISH.number(234_567)).isEqualTo("234,567");
        assertThat(Words.ENGLISH.number(7)).isEqualTo("7");
        assertThat(Words.VIETNAMESE.seconds(12_045)).isEqualTo("12,045 s");
        assertThat(Words.ENGLISH.seconds(5)).isEqualTo("0.005 s");
        assertThat(Words.VIETNAMESE.time(Instant.parse("2026-02-09T20:10:05Z")))
                .isEqualTo("10/02/2026 03:10:05 (UTC+7)");
        assertThat(Words.VIETNAMESE.line(Phrase.LOG, "x")).isEqualTo("  Nhật ký       x");
    }

    @Test
    void strangers_texts_cannot_command_a_terminal() {
        assertThat(Words.plain("a\u001b[2J\u202eb\u0085")).isEqualTo("a\ufffd[2J\ufffdb\ufffd");
    }

    @Test
    void words_that_make_no_sense_are_refused() throws IOException {
        var key = Files.writeString(folder.resolve("key"), "\n" + KEY);
        for (var words : List.of(
                "receipt",
                "receipt f",
                "seal f --key " + KEY,
                "receipt f g --key " + KEY,
                "receipt f --key",
                "receipt f --key x",
                "receipt f --colour red",
                "receipt f --lang de --key " + KEY,
                "receipt f --checkpoint c --key " + KEY,
                "receipt f --save c --key " + KEY,
                "history f --save c --key-file " + key,
                "receipt f --policy " + key,
                "log ftp://x/ --key " + KEY,
                "log http://x/?q --key " + KEY,
                "log ::: --key " + KEY,
                "history f --checkpoint " + key + " --key " + KEY)) {
            var told = run((Object[]) words.split(" "));
            assertThat(told.status()).as(words).isEqualTo(2);
            assertThat(told.err()).startsWith("KHÔNG KIỂM ĐƯỢC: ").endsWith("Xem cách dùng: --help\n");
            assertThat(told.out()).isEmpty();
        }
    }
}
