package vn.trachnhiem.query.reading.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** One page: its lines from top to bottom, page number left out, tables as rows. */
record PdfPage(List<PdfLine> lines, float width, boolean hasPicture) {

    private static final float EDGE = 0.09f;

    static PdfPage read(PDDocument document, int number) throws IOException {
        PDPage page = document.getPage(number - 1);
        List<PdfWord> words = PdfWords.of(document, number);
        PdfDrawing drawing = PdfDrawing.of(page);
        List<PdfLine> lines = new ArrayList<>();
        List<PdfWord> outside = words;
        for (PdfGrid grid : PdfGrid.of(drawing)) {
            lines.addAll(grid.rows(outside));
            outside = outside.stream().filter(word -> !grid.holds(word)).toList();
        }
        lines.addAll(PdfLines.of(outside));
        lines.sort(Comparator.comparingDouble(PdfLine::top));
        float height = page.getCropBox().getHeight();
        lines.removeIf(line -> pageNumber(line, height));
        return new PdfPage(lines, page.getCropBox().getWidth(), drawing.hasPicture());
    }

    int letters() {
        return lines.stream()
                .mapToInt(line ->
                        (int) line.words().chars().filter(Character::isLetter).count())
                .sum();
    }

    private static boolean pageNumber(PdfLine line, float height) {
        boolean edge = line.top() < height * EDGE || line.top() > height * (1 - EDGE);
        return edge
                && line.words().strip().matches("[-–]?\\s*(?:(?i:trang)\\s*)?\\d{1,4}(?:\\s*/\\s*\\d{1,4})?\\s*[-–]?");
    }
}
