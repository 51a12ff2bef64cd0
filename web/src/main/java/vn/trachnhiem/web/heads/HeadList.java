package vn.trachnhiem.web.heads;

import java.util.List;
import java.util.function.ToIntFunction;
import vn.trachnhiem.shared.heads.HeadLine;
import vn.trachnhiem.shared.heads.Heads;

/** The heads in the chosen order, with the sums under the columns. */
public record HeadList(List<HeadLine> lines, HeadOrder order, List<HeadOrder> orders) {
    static HeadList of(Heads heads, HeadOrder order) {
        return new HeadList(order.sorted(heads.lines()), order, List.of(HeadOrder.values()));
    }

    public int due() {
        return sum(HeadLine::dueCount);
    }

    public int inTime() {
        return sum(HeadLine::doneInTime);
    }

    public int done() {
        return inTime() + sum(HeadLine::doneLate);
    }

    public int openLate() {
        return sum(HeadLine::openLate);
    }

    public int own() {
        return sum(HeadLine::ownDays);
    }

    public int inherited() {
        return sum(HeadLine::inheritedDays);
    }

    private int sum(ToIntFunction<HeadLine> figure) {
        return lines.stream().mapToInt(figure).sum();
    }
}
