package vn.trachnhiem.query.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trachnhiem.shared.reading.FileKind;
import vn.trachnhiem.shared.reading.ReadOutcome;
import vn.trachnhiem.shared.reading.Refusal;
import vn.trachnhiem.shared.reading.RefusalSentences;

class FileReaderTest {

    private static final String ORDER =
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n1. Sở Nội vụ: Chủ trì rà soát các quy định.\n";
    private final FileReader reader = new FileReader(Limits.USUAL);

    @Test
    void utf8_is_read_with_and_without_its_mark() throws IOException {
        assertThat(text("a.txt", Samples.utf8(ORDER))).isEqualTo(ORDER);
        assertThat(text("a.txt", Samples.utf8("\ufeff" + ORDER))).isEqualTo(ORDER);
    }

    @Test
    void utf16_is_read_by_its_mark() throws IOException {
        assertThat(text("a.txt", ("\ufeff" + ORDER).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(ORDER);
        assertThat(text("a.txt", ("\ufeff" + ORDER).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(ORDER);
    }

    @Test
    void decomposed_letters_are_composed_and_line_ends_are_one() throws IOException {
        String decomposed = Normalizer.normalize(ORDER, Normalizer.Form.NFD).replace("\n", "\r\n");
        assertThat(text("a.txt", Samples.utf8(decomposed))).isEqualTo(ORDER);
    }

    @Test
    void digests_of_file_and_text_are_given() throws IOException {
        var outcome = (ReadOutcome.Read) reader.read(SourceFile.of("a.txt", Samples.utf8("\ufeff" + ORDER)));
        assertThat(outcome.source().fileSha256())
                .hasSize(64)
                .isNotEqualTo(outcome.source().textSha256());
        assertThat(outcome.source().kind()).isEqualTo(FileKind.TXT);
    }

    @Test
    void a_file_over_the_limit_is_refused_without_being_read_to_its_end() throws IOException {
        AtomicLong given = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                given.incrementAndGet();
                return 'a';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                given.addAndGet(length);
                Arrays.fill(into, from, from + length, (byte) 'a');
                return length;
            }
        };
        Limits small = new Limits(1024 * 1024, 1024, 10);
        assertThat(new FileReader(small).read(new SourceFile("to.txt", () -> endless)))
                .isEqualTo(new ReadOutcome.Refused(Refusal.TOO_LARGE, "1"));
        assertThat(given.get()).isLessThan(2 * 1024 * 1024);
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        byte[] bomb = Samples.zip("word/document.xml", new byte[3 * 1024 * 1024]);
        Limits small = new Limits(1024 * 1024, 2 * 1024 * 1024, 10);
        assertThat(new FileReader(small).read(SourceFile.of("a.docx", bomb)))
                .isEqualTo(new ReadOutcome.Refused(Refusal.TOO_MUCH_INSIDE, "2 MB"));
    }

    @Test
    void files_without_words_are_empty() throws IOException {
        refused("a.txt", new byte[0], Refusal.EMPTY, "");
        refused("a.txt", Samples.utf8(" \n\t\n- \n"), Refusal.EMPTY, "");
        refused("a.docx", new DocxSample().paragraph("").bytes(), Refusal.EMPTY, "");
    }

    @Test
    void the_old_encodings_are_named() throws IOException {
        String tcvn3 =
                "Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc. C¸c së, ban, ngµnh thùc hiÖn nhiÖm vô cña ñy ban nh©n d©n tØnh.";
        String vni =
                "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc. Caùc sôû, ban, ngaønh thöïc hieän nhieäm vuï cuûa uûy ban nhaân daân tænh.";
        refused("a.txt", tcvn3.getBytes(StandardCharsets.ISO_8859_1), Refusal.LEGACY_ENCODING, "TCVN3 (ABC)");
        refused("a.txt", vni.getBytes(StandardCharsets.ISO_8859_1), Refusal.LEGACY_ENCODING, "VNI");
        refused("a.txt", Samples.utf8(tcvn3), Refusal.LEGACY_ENCODING, "TCVN3 (ABC)");
        refused("a.docx", new DocxSample().paragraph(vni).bytes(), Refusal.LEGACY_ENCODING, "VNI");
    }

    @Test
    void damaged_letters_are_refused() throws IOException {
        String wrong = new String(Samples.utf8(ORDER + ORDER), Charset.forName("windows-1252"));
        refused("a.txt", Samples.utf8(wrong.replace("\ufffd", "")), Refusal.BROKEN_ENCODING, "UTF-8 → Windows-1252");
        refused(
                "a.txt",
                Samples.utf8("C?ng h?a x? h?i ch? ngh?a Vi?t Nam, ??c l?p t? do h?nh ph?c m?i ng?y"),
                Refusal.BROKEN_ENCODING,
                "?");
        refused("a.txt", Samples.utf8(ORDER + "th\ufffdc hiện"), Refusal.BROKEN_ENCODING, "U+FFFD");
    }

    @Test
    void locked_files_say_so() throws Exception {
        byte[] docx = new DocxSample().paragraph(ORDER).bytes();
        refused("a.docx", Samples.locked(docx), Refusal.PASSWORD_PROTECTED, "");
        refused("a.pdf", Samples.lockedPdf(), Refusal.PASSWORD_PROTECTED, "");
    }

    @Test
    void cut_files_say_so() throws IOException {
        byte[] docx = new DocxSample().paragraph(ORDER).bytes();
        refused("a.docx", Arrays.copyOf(docx, docx.length - 200), Refusal.TRUNCATED, "DOCX");
        refused("a.docx", Arrays.copyOf(docx, docx.length / 2), Refusal.TRUNCATED, "DOCX");
        byte[] pdf = Samples.pdf(List.of(List.of(new Samples.Line(80, 700, "Sở Nội vụ chủ trì, phối hợp"))));
        refused("a.pdf", Arrays.copyOf(pdf, pdf.length - 100), Refusal.TRUNCATED, "PDF");
        refused("a.pdf", Arrays.copyOf(pdf, pdf.length / 2), Refusal.TRUNCATED, "PDF");
    }

    @Test
    void misnamed_files_say_what_they_are() throws IOException {
        byte[] docx = new DocxSample().paragraph(ORDER).bytes();
        refused("a.pdf", docx, Refusal.MISNAMED, "DOCX");
        refused("a.docx", Samples.utf8(ORDER), Refusal.MISNAMED, "TXT");
        refused("a.txt", Samples.pdf(List.of(List.of())), Refusal.MISNAMED, "PDF");
        refused("a.pdf", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1}, Refusal.MISNAMED, "JPEG");
    }

    @Test
    void other_kinds_of_file_are_named() throws IOException {
        refused("a.rtf", Samples.utf8("{\\rtf1 xin chào}"), Refusal.UNSUPPORTED, "RTF");
        refused("a.xlsx", Samples.zip("xl/workbook.xml", new byte[] {1}), Refusal.UNSUPPORTED, "XLSX");
        refused("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}, Refusal.UNSUPPORTED, "PNG");
        refused("a.dat", new byte[] {1, 2, 3, 0, 0, 0, 9}, Refusal.UNSUPPORTED, "BIN");
    }

    @Test
    void a_pdf_of_pictures_is_scanned() throws IOException {
        refused("a.pdf", Samples.scannedPdf(2), Refusal.SCANNED, "2");
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void every_refusal_speaks_vietnamese_and_english(Refusal refusal) {
        var refused = new ReadOutcome.Refused(refusal, "X1");
        String vietnamese = RefusalSentences.of(refused, Locale.forLanguageTag("vi"));
        String english = RefusalSentences.of(refused, Locale.ENGLISH);
        assertThat(vietnamese).endsWith(".").doesNotContain("{").isNotEqualTo(english);
        assertThat(english).endsWith(".").doesNotContain("{").doesNotContain("''");
    }

    private String text(String name, byte[] bytes) throws IOException {
        return ((ReadOutcome.Read) reader.read(SourceFile.of(name, bytes)))
                .source()
                .text();
    }

    private void refused(String name, byte[] bytes, Refusal reason, String detail) throws IOException {
        assertThat(reader.read(SourceFile.of(name, bytes))).isEqualTo(new ReadOutcome.Refused(reason, detail));
    }
}
