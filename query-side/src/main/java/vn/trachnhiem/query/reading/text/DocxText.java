package vn.trachnhiem.query.reading.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.trachnhiem.shared.reading.Refusal;

/** The words of a DOCX in document order: paragraphs with their automatic numbers, tables row by row. */
final class DocxText {

    private final DocxNumbers numbers;
    private final StringBuilder text = new StringBuilder();

    private DocxText(XWPFDocument document) {
        this.numbers = new DocxNumbers(document);
    }

    static String read(byte[] bytes, Limits limits) throws RefusedFile {
        ZipContent.check(bytes, limits);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            DocxText reader = new DocxText(document);
            reader.body(document.getBodyElements());
            return reader.text.toString();
        } catch (IOException | RuntimeException damaged) {
            throw new RefusedFile(Refusal.TRUNCATED, Content.DOCX.name());
        }
    }

    private void body(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            switch (element) {
                case XWPFParagraph paragraph -> line(paragraph(paragraph));
                case XWPFTable table -> DocxTable.lines(table, this::paragraph).forEach(this::line);
                case XWPFSDT control -> line(control.getContent().getText());
                default -> line("");
            }
        }
    }

    private String paragraph(XWPFParagraph paragraph) {
        String words = paragraph.getText();
        return words.isBlank() ? "" : numbers.before(paragraph) + words;
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
