package vn.trachnhiem.query.reading.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.Span;

/** Parts a text into paragraphs, joining lines that were only broken at the right margin. */
final class Paragraphs {

    /** A line this long was probably broken by the margin, not by its writer. */
    private static final int FULL_LINE = 55;

    private final FoldedText text;
    private final List<Paragraph> found = new ArrayList<>();
    private @Nullable Paragraph open;
    private int lastLineLength;

    private Paragraphs(FoldedText text) {
        this.text = text;
    }

    static List<Paragraph> of(FoldedText text) {
        return new Paragraphs(text).read();
    }

    private List<Paragraph> read() {
        int lineStart = 0;
        while (lineStart <= text.length()) {
            int lineEnd = text.source().indexOf('\n', lineStart);
            lineEnd = lineEnd < 0 ? text.length() : lineEnd;
            line(trimmed(lineStart, lineEnd));
            lineStart = lineEnd + 1;
        }
        close();
        return found;
    }

    private void line(Span line) {
        if (line.isEmpty()) {
            close();
            return;
        }
        Mark mark = Rows.isRow(text, line) || goesOnTable(line)
                ? new Mark(MarkType.ROW, "", line.start())
                : Marks.at(text, line.start(), line.end());
        if (open != null && continues(open, line, mark)) {
            open = new Paragraph(new Span(open.start(), line.end()), open.mark());
        } else {
            close();
            open = new Paragraph(line, mark);
        }
        lastLineLength = line.length();
    }

    private boolean continues(Paragraph before, Span line, Mark mark) {
        if (attachedTo(line) || mark.type() == MarkType.ROW || before.mark().type() == MarkType.ROW) {
            return false;
        }
        boolean unfinished = ".;:!?".indexOf(text.source().charAt(before.end() - 1)) < 0;
        boolean lower =
                Character.isLowerCase(text.source().charAt(mark.end() < line.end() ? mark.end() : line.start()));
        if (mark.type() == MarkType.DASH) {
            return unfinished && lower && lastLineLength >= FULL_LINE;
        }
        if (mark.type() != MarkType.NONE) {
            return false;
        }
        boolean capitals = Capitals.only(text, before.span());
        return lower ? !capitals : unfinished && lastLineLength >= FULL_LINE && !capitals && !Capitals.only(text, line);
    }

    private boolean goesOnTable(Span line) {
        return open != null && open.mark().type() == MarkType.ROW && Rows.hasCells(text, line);
    }

    private boolean attachedTo(Span line) {
        return text.folded().startsWith("(kèm theo", line.start())
                || text.folded().startsWith("(ban hành kèm theo", line.start());
    }

    private void close() {
        if (open != null) {
            found.add(open);
            open = null;
        }
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && blank(start)) {
            start++;
        }
        while (end > start && blank(end - 1)) {
            end--;
        }
        return new Span(start, end);
    }

    private boolean blank(int at) {
        char c = text.source().charAt(at);
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }
}
