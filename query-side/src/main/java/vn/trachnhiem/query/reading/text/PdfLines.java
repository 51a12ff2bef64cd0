package vn.trachnhiem.query.reading.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts words on lines; a wide gap, as between the two columns of a head, stays wide. */
final class PdfLines {

    private static final float SAME_LINE = 3f;
    private static final float WIDE_GAP_IN_SPACES = 6f;
    private static final String COLUMN_GAP = "        ";

    private PdfLines() {}

    static List<PdfLine> of(List<PdfWord> words) {
        List<PdfWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(PdfWord::baseline));
        List<PdfLine> lines = new ArrayList<>();
        List<PdfWord> line = new ArrayList<>();
        for (PdfWord word : sorted) {
            if (!line.isEmpty() && word.baseline() - line.getLast().baseline() > SAME_LINE) {
                lines.add(line(line));
                line.clear();
            }
            line.add(word);
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        return lines;
    }

    private static PdfLine line(List<PdfWord> words) {
        List<PdfWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(PdfWord::left));
        StringBuilder text = new StringBuilder();
        float right = sorted.getFirst().left();
        float height = 0;
        for (PdfWord word : sorted) {
            if (!text.isEmpty()) {
                text.append(word.left() - right > WIDE_GAP_IN_SPACES * word.space() ? COLUMN_GAP : " ");
            }
            text.append(word.letters());
            right = word.right();
            height = Math.max(height, word.height());
        }
        PdfWord first = sorted.getFirst();
        return new PdfLine(text.toString(), first.left(), right, first.baseline(), height, false);
    }
}
