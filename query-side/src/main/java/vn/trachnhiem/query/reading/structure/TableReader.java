package vn.trachnhiem.query.reading.structure;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.reading.structure.TableColumns.Column;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.ProvisionKind;
import vn.trachnhiem.shared.reading.Span;

/** Rows of a task table become provisions, under the heading rows that stand between them. */
final class TableReader {

    private static final Pattern COLUMN_NUMBERS = Pattern.compile("\\(?(?:\\d{1,2}|[a-z])\\)?");
    private static final Pattern NUMBER = Pattern.compile("[ivx]{1,5}|[a-zđ]|\\d{1,3}(?:\\.\\d{1,3}){0,3}");

    private final FoldedText text;
    private final Paths paths;
    private @Nullable TableColumns columns;
    private @Nullable Node section;
    private int rank;

    TableReader(FoldedText text, Paths paths) {
        this.text = text;
        this.paths = paths;
    }

    void end() {
        columns = null;
        section = null;
        rank = 0;
    }

    /** The new top of the rows, where this row is one and has no provision above it to hold it. */
    Optional<Node> row(Paragraph row, @Nullable Node above, String prefix) {
        List<Span> cells = Rows.cells(text, row.span());
        TableColumns head = TableColumns.of(text, cells);
        if (head != null || columns == null) {
            columns = head != null ? head : columns;
            return Optional.empty();
        }
        if (rank == 0 && secondHead(cells)) {
            return Optional.empty();
        }
        return numbersOnly(cells) ? Optional.empty() : data(row, cells, columns, above, prefix);
    }

    private Optional<Node> data(Paragraph row, List<Span> cells, TableColumns at, @Nullable Node above, String prefix) {
        rank++;
        boolean heads = at.cell(cells, Column.LEAD) == null
                && at.cell(cells, Column.DEADLINE) == null
                && cells.stream().filter(cell -> !cell.isEmpty()).count() <= 2;
        Node parent = heads || section == null ? above : section;
        Mark mark = new Mark(MarkType.ROW, number(cells, at), row.start());
        String path = paths.of(prefix, parent == null ? prefix : parent.path(), mark, rank);
        Node node = new Node(path, ProvisionKind.TABLE_ROW, MarkType.ROW, at).with(row);
        section = heads ? node : section;
        if (parent != null) {
            parent.children().add(node);
            return Optional.empty();
        }
        return Optional.of(node);
    }

    private String number(List<Span> cells, TableColumns at) {
        Span cell = at.cell(cells, Column.NUMBER);
        if (cell == null) {
            return "";
        }
        String label = cell.of(text.source()).replaceAll("[.)]+$", "");
        return NUMBER.matcher(label.toLowerCase(Locale.ROOT)).matches() ? label : "";
    }

    private boolean numbersOnly(List<Span> cells) {
        return cells.stream()
                .filter(cell -> !cell.isEmpty())
                .allMatch(cell -> COLUMN_NUMBERS.matcher(cell.of(text.folded())).matches());
    }

    /** A head of two rows: "Cơ quan thực hiện" over "Chủ trì" and "Phối hợp". */
    private boolean secondHead(List<Span> cells) {
        Map<Column, Integer> second = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            String words = cells.get(i).of(text.folded());
            if (words.length() < 40 && words.contains("phối hợp")) {
                second.put(Column.COORDINATORS, i);
            } else if (words.length() < 40 && words.contains("chủ trì")) {
                second.put(Column.LEAD, i);
            }
        }
        if (second.size() < 2 || columns == null) {
            return false;
        }
        Map<Column, Integer> merged = new EnumMap<>(columns.at());
        merged.putAll(second);
        columns = new TableColumns(merged, true);
        return true;
    }
}
