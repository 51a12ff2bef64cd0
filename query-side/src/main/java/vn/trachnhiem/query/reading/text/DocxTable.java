package vn.trachnhiem.query.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A table as lines: one row a line for data; paragraph by paragraph where it only lays out head or signature. */
final class DocxTable {

    private static final int DATA_COLUMNS = 3;

    private DocxTable() {}

    static List<String> lines(XWPFTable table, Function<XWPFParagraph, String> words) {
        List<String> lines = new ArrayList<>();
        boolean layout = layout(table);
        for (XWPFTableRow row : table.getRows()) {
            if (layout) {
                row.getTableCells().forEach(cell -> lines.addAll(paragraphs(cell, words)));
            } else {
                lines.add(row(row, words));
            }
        }
        return lines;
    }

    /** Two columns with the nation's name, the number or the recipients are no data. */
    private static boolean layout(XWPFTable table) {
        int columns = table.getRows().stream()
                .mapToInt(row -> row.getTableCells().size())
                .max()
                .orElse(0);
        String words = table.getText().toLowerCase(Locale.ROOT);
        boolean edge = words.contains("cộng h") || words.contains("nơi nhận") || words.contains("chủ tịch\n");
        return columns < DATA_COLUMNS && (edge || table.getNumberOfRows() == 1 || columns == 1);
    }

    private static List<String> paragraphs(XWPFTableCell cell, Function<XWPFParagraph, String> words) {
        List<String> lines = new ArrayList<>();
        cell.getParagraphs().forEach(paragraph -> lines.add(words.apply(paragraph)));
        cell.getTables().forEach(inner -> lines.addAll(lines(inner, words)));
        return lines;
    }

    private static String row(XWPFTableRow row, Function<XWPFParagraph, String> words) {
        List<String> cells = new ArrayList<>();
        for (XWPFTableCell cell : row.getTableCells()) {
            cells.add(inOne(paragraphs(cell, words)));
            for (int i = 1; i < columns(cell); i++) {
                cells.add("");
            }
        }
        return String.join(" | ", cells);
    }

    private static int columns(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties == null || properties.getGridSpan() == null
                ? 1
                : properties.getGridSpan().getVal().intValue();
    }

    /** The paragraphs of a cell on one line; a semicolon where the writer set no mark. */
    private static String inOne(List<String> paragraphs) {
        StringBuilder cell = new StringBuilder();
        for (String paragraph : paragraphs) {
            String words = paragraph.replace('|', '/').replace('\n', ' ').strip();
            if (!words.isEmpty() && !cell.isEmpty()) {
                cell.append(".;:,".indexOf(cell.charAt(cell.length() - 1)) < 0 ? "; " : " ");
            }
            cell.append(words);
        }
        return cell.toString();
    }
}
