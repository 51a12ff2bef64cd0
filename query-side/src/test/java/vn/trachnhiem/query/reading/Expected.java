package vn.trachnhiem.query.reading;

import java.util.ArrayList;
import java.util.List;

/** One row of {@code obligations.csv}. */
record Expected(
        String id, String provision, String area, String addressee, String role, String anchor, String deadline) {

    static Expected of(String line) {
        List<String> cells = cells(line);
        return new Expected(
                cells.get(0), cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6), cells.get(9));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
