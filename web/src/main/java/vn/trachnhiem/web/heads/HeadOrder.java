package vn.trachnhiem.web.heads;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.trachnhiem.shared.heads.HeadLine;
import vn.trachnhiem.web.format.GivenName;

/** The orders in which a reader may ask for the heads. */
public enum HeadOrder {
    /** As the answer has them: by agency. */
    AGENCY(""),
    NAME("ten"),
    LATE("tre"),
    /** Lowest share on time first; those with nothing done come last. */
    SHARE("dung-han");

    private final String typed;

    HeadOrder(String typed) {
        this.typed = typed;
    }

    /** How the address names it. */
    public String typed() {
        return typed;
    }

    List<HeadLine> sorted(List<HeadLine> lines) {
        return switch (this) {
            case AGENCY -> lines;
            case NAME -> sorted(lines, GivenName.order(HeadLine::person));
            case LATE ->
                sorted(lines, Comparator.comparingInt(HeadOrder::lateDays).reversed());
            case SHARE -> sorted(lines, Comparator.comparingDouble(HeadOrder::share));
        };
    }

    static HeadOrder named(String typed) {
        return Arrays.stream(values())
                .filter(order -> order.typed.equals(typed))
                .findFirst()
                .orElse(AGENCY);
    }

    private static List<HeadLine> sorted(List<HeadLine> lines, Comparator<HeadLine> comparator) {
        return lines.stream().sorted(comparator).toList();
    }

    private static int lateDays(HeadLine line) {
        return line.ownDays() + line.inheritedDays();
    }

    private static double share(HeadLine line) {
        int done = line.doneInTime() + line.doneLate();
        return done == 0 ? Double.MAX_VALUE : (double) line.doneInTime() / done;
    }
}
