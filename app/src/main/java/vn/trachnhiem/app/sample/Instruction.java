package vn.trachnhiem.app.sample;

import java.util.ArrayList;
import java.util.List;
import vn.trachnhiem.shared.directive.Provision;
import vn.trachnhiem.shared.directive.ProvisionKind;

/** The text of the sample's directive with its provisions, found in the text at load: no offset is written down anywhere. */
final class Instruction {
    private static final String FIRST_CLAUSE = "1. ";
    private static final String CLOSING = "Yêu cầu thủ trưởng";

    private final String text = Row.text("chi-thi.txt");
    private final List<Provision> provisions = new ArrayList<>();
    private String clause = "";
    private String above = "";
    private int indents;

    Instruction() {
        int start = text.indexOf("\n" + FIRST_CLAUSE) + 1;
        while (!text.startsWith("\n", start)) {
            int end = text.indexOf('\n', start);
            provision(text.substring(start, end), start, end);
            start = end + 1;
        }
    }

    String text() {
        return text;
    }

    List<Provision> provisions() {
        return provisions;
    }

    private void provision(String line, int start, int end) {
        String mark = line.substring(0, line.indexOf(' '));
        if (line.startsWith(CLOSING)) {
            provisions.add(new Provision("closing", ProvisionKind.CLOSING, start, end, true));
        } else if (mark.equals("-")) {
            provisions.add(new Provision(above + "/-" + ++indents, ProvisionKind.INDENT, start, end, true));
        } else if (mark.endsWith(")")) {
            enter(clause + "." + mark.substring(0, mark.length() - 1), ProvisionKind.POINT, start, end);
        } else {
            clause = mark.substring(0, mark.length() - 1);
            enter(clause, ProvisionKind.CLAUSE, start, end);
        }
    }

    /** A clause that ends with a colon only introduces its points. */
    private void enter(String path, ProvisionKind kind, int start, int end) {
        above = path;
        indents = 0;
        provisions.add(new Provision(path, kind, start, end, text.charAt(end - 1) != ':'));
    }
}
