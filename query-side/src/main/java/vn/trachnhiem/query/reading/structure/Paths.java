package vn.trachnhiem.query.reading.structure;

import java.util.HashMap;
import java.util.Map;

/** Builds the paths by which provisions are cited, each used once. */
final class Paths {

    private final Map<String, Integer> used = new HashMap<>();

    /** Chapters and parts leave no trace in the path of an article, which is numbered through the whole text. */
    String of(String prefix, String parent, Mark mark, int rank) {
        String path = switch (mark.type()) {
            case PART -> join(prefix, "Phần " + mark.label());
            case CHAPTER -> join(prefix, "Chương " + mark.label());
            case SECTION -> join(parent, "Mục " + mark.label());
            case ARTICLE -> join(prefix, "Đ" + mark.label());
            case DASH -> parent + (parent.isEmpty() ? "-" : "/-") + rank;
            case PLUS -> parent + (parent.isEmpty() ? "+" : "/+") + rank;
            case ROW -> row(parent, mark.label().isEmpty() ? String.valueOf(rank) : mark.label());
            case NUMBER_2, NUMBER_3, NUMBER_4 -> deeper(parent, mark.label());
            case NUMBER_IN_BRACKET -> parent.isEmpty() ? mark.label() : parent + "(" + mark.label() + ")";
            case NONE -> join(parent, "đoạn " + rank);
            case CAPITAL_LETTER, ROMAN, NUMBER, LETTER -> join(parent, mark.label());
        };
        return once(path);
    }

    String once(String path) {
        int times = used.merge(path, 1, Integer::sum);
        return times == 1 ? path : path + "(" + times + ")";
    }

    private static String join(String parent, String label) {
        return parent.isEmpty() ? label : parent + "." + label;
    }

    private static String row(String parent, String label) {
        int table = parent.lastIndexOf('#');
        String outer = parent.substring(table + 1) + ".";
        if (table >= 0 && label.startsWith(outer)) {
            return parent + "." + label.substring(outer.length());
        }
        return parent + (table >= 0 ? "." : "#") + label;
    }

    /** "1.2" under "1" is 1.2, not 1.1.2. */
    private static String deeper(String parent, String label) {
        String outer = label.substring(0, label.lastIndexOf('.'));
        boolean repeats = parent.equals(outer) || parent.endsWith("." + outer);
        return repeats ? parent + label.substring(label.lastIndexOf('.')) : join(parent, label);
    }
}
