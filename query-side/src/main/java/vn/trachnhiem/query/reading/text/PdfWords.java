package vn.trachnhiem.query.reading.text;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a page with their places. */
final class PdfWords extends PDFTextStripper {

    private final List<PdfWord> words = new ArrayList<>();

    private PdfWords() {
        setSortByPosition(true);
    }

    static List<PdfWord> of(PDDocument document, int page) throws IOException {
        PdfWords stripper = new PdfWords();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.writeText(document, new StringWriter());
        return stripper.words;
    }

    /** PDFBox hands over a line in stretches; a blank inside one parts two words. */
    @Override
    protected void writeString(String stretch, List<TextPosition> positions) {
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition position : positions) {
            if (position.getUnicode().isBlank()) {
                add(word);
            } else {
                word.add(position);
            }
        }
        add(word);
    }

    private void add(List<TextPosition> word) {
        if (word.isEmpty()) {
            return;
        }
        StringBuilder letters = new StringBuilder();
        word.forEach(position -> letters.append(position.getUnicode()));
        TextPosition first = word.getFirst();
        TextPosition last = word.getLast();
        words.add(new PdfWord(
                letters.toString(),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                first.getHeightDir(),
                Math.max(1, first.getWidthOfSpace())));
        word.clear();
    }
}
