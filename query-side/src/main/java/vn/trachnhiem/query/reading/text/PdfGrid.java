package vn.trachnhiem.query.reading.text;

import java.util.ArrayList;
import java.util.List;
import vn.trachnhiem.query.reading.text.PdfDrawing.Rule;

/** The frame of a table: three columns at least, between the lines drawn on the page. */
final class PdfGrid {

    private static final float SAME = 3.5f;
    private static final int LEAST_COLUMNS = 3;

    private final List<Float> columns;
    private final List<Float> rows;

    private PdfGrid(List<Float> columns, List<Float> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** The tables of a page, as groups of lines that touch one another from top to bottom. */
    static List<PdfGrid> of(PdfDrawing drawing) {
        List<PdfGrid> grids = new ArrayList<>();
        List<Float> levels =
                distinct(drawing.across().stream().map(Rule::at).sorted().toList());
        List<Float> table = new ArrayList<>();
        for (Float level : levels) {
            if (!table.isEmpty() && !joined(drawing, table.getLast(), level)) {
                addGrid(grids, drawing, table);
                table = new ArrayList<>();
            }
            table.add(level);
        }
        addGrid(grids, drawing, table);
        return grids;
    }

    private static boolean joined(PdfDrawing drawing, float upper, float lower) {
        float middle = (upper + lower) / 2;
        return drawing.down().stream().anyMatch(rule -> rule.from() < middle && middle < rule.to());
    }

    private static void addGrid(List<PdfGrid> grids, PdfDrawing drawing, List<Float> rows) {
        if (rows.size() < 2) {
            return;
        }
        float top = rows.getFirst();
        float bottom = rows.getLast();
        List<Float> columns = distinct(drawing.down().stream()
                .filter(rule -> rule.to() > top - SAME && rule.from() < bottom + SAME)
                .map(Rule::at)
                .sorted()
                .toList());
        if (columns.size() > LEAST_COLUMNS) {
            grids.add(new PdfGrid(columns, rows));
        }
    }

    private static List<Float> distinct(List<Float> sorted) {
        List<Float> distinct = new ArrayList<>();
        for (Float value : sorted) {
            if (distinct.isEmpty() || value - distinct.getLast() > SAME) {
                distinct.add(value);
            }
        }
        return distinct;
    }

    boolean holds(PdfWord word) {
        return between(rows, word.baseline()) >= 0 && between(columns, word.middle()) >= 0;
    }

    List<PdfLine> rows(List<PdfWord> words) {
        List<PdfLine> lines = new ArrayList<>();
        for (int row = 0; row + 1 < rows.size(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column + 1 < columns.size(); column++) {
                cells.add(cell(words, row, column));
            }
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                lines.add(new PdfLine(
                        String.join(" | ", cells), columns.getFirst(), columns.getLast(), rows.get(row), 0, true));
            }
        }
        return lines;
    }

    private String cell(List<PdfWord> words, int row, int column) {
        List<PdfWord> inside = words.stream()
                .filter(word -> between(rows, word.baseline()) == row && between(columns, word.middle()) == column)
                .toList();
        return String.join(
                " ",
                PdfLines.of(inside).stream()
                        .map(line -> line.words().replace('|', '/').replaceAll("\\s+", " "))
                        .toList());
    }

    private static int between(List<Float> edges, float at) {
        for (int i = 0; i + 1 < edges.size(); i++) {
            if (edges.get(i) <= at && at < edges.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }
}
