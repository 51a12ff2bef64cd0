package vn.trachnhiem.query.reading.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.trachnhiem.shared.reading.Refusal;

/** The words of a PDF: lines joined to paragraphs, tables row by row, page numbers left out. */
final class PdfText {

    private static final int TAIL = 4096;
    /** A page with fewer letters than this is a picture with at most a stamp on it. */
    private static final int FEW_LETTERS = 25;

    private PdfText() {}

    static String read(byte[] bytes, Limits limits) throws RefusedFile {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            checkEnd(bytes);
            if (document.getNumberOfPages() > limits.pages()) {
                throw new RefusedFile(Refusal.TOO_MUCH_INSIDE, limits.pages() + " pages");
            }
            return read(document);
        } catch (InvalidPasswordException locked) {
            throw new RefusedFile(Refusal.PASSWORD_PROTECTED, "");
        } catch (IOException | RuntimeException damaged) {
            throw new RefusedFile(Refusal.TRUNCATED, Content.PDF.name());
        }
    }

    /** A PDF ends with its end mark; a library that mends a cut file would give half a directive. */
    private static void checkEnd(byte[] bytes) throws RefusedFile {
        int from = Math.max(0, bytes.length - TAIL);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        if (!tail.contains("%%EOF")) {
            throw new RefusedFile(Refusal.TRUNCATED, Content.PDF.name());
        }
    }

    private static String read(PDDocument document) throws IOException, RefusedFile {
        List<PdfPage> pages = new ArrayList<>();
        List<Integer> pictures = new ArrayList<>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            PdfPage page = PdfPage.read(document, number);
            if (page.letters() < FEW_LETTERS && page.hasPicture()) {
                pictures.add(number);
            }
            pages.add(page);
        }
        refusePictures(pictures, pages.size());
        return PdfParagraphs.of(pages);
    }

    private static void refusePictures(List<Integer> pictures, int pages) throws RefusedFile {
        if (!pictures.isEmpty() && pictures.size() == pages) {
            throw new RefusedFile(Refusal.SCANNED, String.valueOf(pages));
        }
        if (!pictures.isEmpty()) {
            String which = pictures.stream().map(String::valueOf).collect(Collectors.joining(", "));
            throw new RefusedFile(Refusal.PARTLY_SCANNED, which);
        }
    }
}
