package vn.trachnhiem.query.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins the lines of pages to paragraphs, also across a page break, and leaves out what stands on every page. */
final class PdfParagraphs {

    /** A line that ends this far from the right margin, in parts of the text's width, was ended by its writer. */
    private static final float SHORT = 0.12f;

    private static final float INDENT = 9f;
    private static final int REPEATED_PAGES = 3;
    private static final Pattern ITEM = Pattern.compile(
            "(?:[-+•*]|\\(?\\p{L}\\d?\\)|\\d{1,2}(?:\\.\\d{1,2})*[.)]|[IVX]{1,5}\\.|(?:Điều|Chương|Mục|Phần)\\s+[\\dIVX]+)\\s*\\S.*",
            Pattern.DOTALL);
    private static final Pattern FINISHED = Pattern.compile(".*[.;:!?]\\s*$", Pattern.DOTALL);

    private final StringBuilder text = new StringBuilder();
    private float left;
    private float right;

    private PdfParagraphs() {}

    static String of(List<PdfPage> pages) {
        PdfParagraphs paragraphs = new PdfParagraphs();
        Map<String, Integer> repeated = repeated(pages);
        PdfLine before = null;
        for (PdfPage page : pages) {
            List<PdfLine> lines = new ArrayList<>(page.lines());
            lines.removeIf(line -> repeated.getOrDefault(line.words(), 0) >= REPEATED_PAGES);
            paragraphs.measure(lines);
            for (PdfLine line : lines) {
                paragraphs.add(before, line);
                before = line;
            }
        }
        return paragraphs.text.append('\n').toString();
    }

    /** How many pages begin or end with the same words: running heads and feet. */
    private static Map<String, Integer> repeated(List<PdfPage> pages) {
        Map<String, Integer> repeated = new HashMap<>();
        for (PdfPage page : pages) {
            if (page.lines().size() > 2) {
                repeated.merge(page.lines().getFirst().words(), 1, Integer::sum);
                repeated.merge(page.lines().getLast().words(), 1, Integer::sum);
            }
        }
        return repeated;
    }

    private void measure(List<PdfLine> lines) {
        List<PdfLine> running = lines.stream().filter(line -> !line.row()).toList();
        left = (float) running.stream().mapToDouble(PdfLine::left).min().orElse(0);
        right = (float) running.stream().mapToDouble(PdfLine::right).max().orElse(0);
    }

    private void add(@Nullable PdfLine before, PdfLine line) {
        if (before != null) {
            text.append(goesOn(before, line) ? ' ' : '\n');
        }
        text.append(line.words());
    }

    private boolean goesOn(PdfLine before, PdfLine line) {
        if (before.row()
                || line.row()
                || line.words().contains("   ")
                || before.words().contains("   ")) {
            return false;
        }
        boolean full = before.right() > right - SHORT * (right - left);
        boolean finished = FINISHED.matcher(before.words()).matches();
        boolean item = ITEM.matcher(line.words()).matches();
        boolean indented = line.left() > left + INDENT;
        boolean small = Character.isLowerCase(line.words().charAt(0));
        if (item && (finished || indented)) {
            return false;
        }
        return full && (!indented || (!finished && small));
    }
}
