package vn.trachnhiem.query.reading.structure;

import java.util.ArrayList;
import java.util.List;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.Span;

/** Rows of tables: a line whose cells are parted by bars, or by two tabs and more. */
public final class Rows {

    private Rows() {}

    static boolean isRow(FoldedText text, Span line) {
        return separators(text, line, '|') >= 2 || separators(text, line, '\t') >= 2;
    }

    /** Whether a line of a table that has begun can be parted at all; its last cells may be empty. */
    static boolean hasCells(FoldedText text, Span line) {
        return separators(text, line, '|') >= 1 || separators(text, line, '\t') >= 1;
    }

    private static int separators(FoldedText text, Span line, char separator) {
        int count = 0;
        for (int i = line.start(); i < line.end(); i++) {
            count += text.source().charAt(i) == separator ? 1 : 0;
        }
        return count;
    }

    /** The cells of a row, trimmed; an empty cell is an empty stretch. A leading and a closing bar part nothing. */
    public static List<Span> cells(FoldedText text, Span line) {
        char separator = separators(text, line, '|') >= 1 ? '|' : '\t';
        int from = line.start();
        int to = line.end();
        if (text.source().charAt(from) == '|') {
            from++;
        }
        if (to > from && separator == '|' && text.source().charAt(to - 1) == '|') {
            to--;
        }
        return cells(text, from, to, separator);
    }

    private static List<Span> cells(FoldedText text, int from, int to, char separator) {
        List<Span> cells = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.source().charAt(i) == separator) {
                cells.add(trimmed(text, start, i));
                start = i + 1;
            }
        }
        return cells;
    }

    private static Span trimmed(FoldedText text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.folded().charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.folded().charAt(end - 1) == ' ') {
            end--;
        }
        return new Span(start, end);
    }
}
