package vn.trachnhiem.web.trail;

import java.util.List;
import vn.trachnhiem.shared.trail.LateShare;
import vn.trachnhiem.web.chart.Canvas;
import vn.trachnhiem.web.chart.Drawing;

/** All late days of a trail in one bar, by whose they are. */
final class SplitBar {
    private static final int WIDTH = 600;
    private static final double GAP = 2;

    private SplitBar() {}

    static Drawing of(List<LateShare> shares, String description) {
        Canvas canvas = new Canvas();
        int all = shares.stream().mapToInt(LateShare::calendarDays).sum();
        double x = 1;
        for (LateShare share : shares) {
            double width = (double) (WIDTH - 2) * share.calendarDays() / Math.max(1, all);
            canvas.box(Whose.of(share.owner()).look(), x, 1, width - GAP, 20);
            x += width;
        }
        return canvas.finish(WIDTH, 22, "", description);
    }
}
