package vn.trachnhiem.query.reading.structure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.Span;

/**
 * What the columns of a task table hold, read from its head row.
 *
 * @param leads whether the column of the agencies is headed "chủ trì", not just "thực hiện"
 */
public record TableColumns(Map<Column, Integer> at, boolean leads) {

    /** The columns that the reader uses. */
    public enum Column {
        NUMBER("^(?:stt|tt|số tt|số thứ tự)$"),
        COORDINATORS("phối hợp"),
        LEAD("chủ trì|đơn vị thực hiện|cơ quan thực hiện|đơn vị, cá nhân thực hiện|phân công|được giao"
                + "|trách nhiệm|đầu mối|cơ quan, đơn vị|đơn vị đề xuất|cơ quan tham mưu"),
        DEADLINE("thời hạn|thời gian|tiến độ|hạn hoàn thành|ngày hoàn thành|hoàn thành trước|lộ trình"),
        DELIVERABLE("sản phẩm|kết quả|đầu ra"),
        TASK("nhiệm vụ|nội dung|công việc|đầu việc|hoạt động|giải pháp|tên báo cáo|tên đề án|danh mục|chỉ tiêu");

        private final Pattern words;

        Column(String words) {
            this.words = Pattern.compile(words);
        }
    }

    public TableColumns {
        at = Map.copyOf(at);
    }

    /** The columns, or null where the row is not the head of a task table. */
    static @Nullable TableColumns of(FoldedText text, List<Span> cells) {
        Map<Column, Integer> found = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            Column column = column(cells.get(i).of(text.folded()));
            if (column != null) {
                found.putIfAbsent(column, i);
            }
        }
        boolean tasks = found.containsKey(Column.TASK) && found.size() >= 2;
        return tasks && (found.containsKey(Column.LEAD) || found.containsKey(Column.DEADLINE))
                ? new TableColumns(found, leads(text, cells))
                : null;
    }

    private static boolean leads(FoldedText text, List<Span> cells) {
        return cells.stream().anyMatch(cell -> cell.of(text.folded()).contains("chủ trì"));
    }

    private static @Nullable Column column(String head) {
        for (Column column : Column.values()) {
            if (head.length() <= 80 && column.words.matcher(head).find()) {
                return column;
            }
        }
        return null;
    }

    /** The cell of a column, or null where the row has none or it is empty. */
    public @Nullable Span cell(List<Span> cells, Column column) {
        Integer index = at.get(column);
        if (index == null || index >= cells.size() || cells.get(index).isEmpty()) {
            return null;
        }
        return cells.get(index);
    }
}
