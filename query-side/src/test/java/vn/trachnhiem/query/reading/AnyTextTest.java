package vn.trachnhiem.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.shared.reading.DocumentReading;
import vn.trachnhiem.shared.reading.ProposedObligation;
import vn.trachnhiem.shared.reading.Provision;

/** Whatever the text, the reader ends, keeps within the text and never cites two provisions alike. */
class AnyTextTest {
    /** Far beyond what any reading takes: time enough to say that it hangs. */
    private static final Duration HANG = Duration.ofMinutes(2);

    private static final List<String> PIECES = List.of(
            "\n",
            " ",
            ";",
            ":",
            ",",
            ".",
            "(",
            ")",
            "|",
            "\t",
            "1. ",
            "a) ",
            "- ",
            "+ ",
            "I. ",
            "Điều 1. ",
            "PHỤ LỤC\n",
            "Sở Nội vụ",
            "các sở, ban, ngành",
            "UBND các huyện",
            " chủ trì, phối hợp với ",
            " và ",
            " nhằm ",
            "trước ngày ",
            "15/12",
            "31/02/2025",
            "hằng năm",
            "quý III/2025",
            "Nơi nhận:",
            "KT. CHỦ TỊCH",
            "QUYẾT ĐỊNH:",
            "Kính gửi: ",
            "STT | Nhiệm vụ | Cơ quan chủ trì\n",
            "1 | x | y\n",
            "trong thời hạn 99 ngày kể từ ngày ",
            "giao ");

    @Property(tries = 150)
    void a_damaged_document_is_still_read_to_its_end(@ForAll("damaged") String text) {
        checkWhole(text);
    }

    @Property(tries = 150)
    void words_in_any_order_are_read(@ForAll("jumbled") String text) {
        checkWhole(text);
    }

    @Test
    void a_hundred_pages_do_not_hang_the_reader() {
        StringBuilder text = new StringBuilder("CHỈ THỊ\nVề việc thử\nChủ tịch UBND tỉnh yêu cầu:\n");
        String paragraph =
                ". Sở Nội vụ: Chủ trì, phối hợp với Sở Tài chính và các cơ quan, đơn vị liên quan rà soát, lập"
                        + " kế hoạch, báo cáo UBND tỉnh trước ngày 15/12 hằng năm; Xây dựng đề án nâng cao chất lượng phục vụ.\n";
        for (int i = 1; text.length() < 300_000; i++) {
            text.append(i % 900 + 1).append(paragraph);
        }
        Reading.of(text.substring(0, 3000));
        Assertions.assertTimeout(HANG, () -> Reading.of(text.toString()));
    }

    @Test
    void long_runs_of_one_sign_do_not_hang_the_reader() {
        for (String sign :
                List.of(" ", ",", "a", "- ", "(", "và ", "các ", "Sở ", "1.", ", sở", "trước ngày ", "hằng ")) {
            String text = "CHỈ THỊ\n1. Sở Nội vụ chủ trì " + sign.repeat(20_000) + "\n2. Hết.\n";
            Assertions.assertTimeout(HANG, () -> Reading.of(text), sign);
        }
    }

    private static void checkWhole(String text) {
        DocumentReading reading = Assertions.assertTimeout(HANG, () -> Reading.of(text));
        assertThat(reading.allProvisions()).extracting(Provision::path).doesNotHaveDuplicates();
        assertThat(reading.obligations()).extracting(ProposedObligation::id).doesNotHaveDuplicates();
        assertThat(reading.obligations())
                .allSatisfy(one -> assertThat(one.anchor().of(text)).isEqualTo(one.quote()));
    }

    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> documents = Arbitraries.of("plan", "decision", "notice", "letter-orders", "schedule")
                .map(AnyTextTest::document);
        return Combinators.combine(documents, Arbitraries.integers().between(1, 40), Arbitraries.longs())
                .as(AnyTextTest::damage);
    }

    @Provide
    Arbitrary<String> jumbled() {
        return Arbitraries.of(PIECES).list().ofMaxSize(120).map(pieces -> String.join("", pieces));
    }

    private static String damage(String document, int times, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(document);
        for (int i = 0; i < times && text.length() > 2; i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.delete(at, Math.min(text.length(), at + random.nextInt(60)));
                case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                default -> text.setCharAt(at, (char) random.nextInt(0x2000));
            }
        }
        return text.toString();
    }

    private static String document(String name) {
        try (var in = Objects.requireNonNull(AnyTextTest.class.getResourceAsStream("documents/" + name + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
