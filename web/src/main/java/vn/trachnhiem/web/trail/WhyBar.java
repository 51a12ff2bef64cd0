package vn.trachnhiem.web.trail;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import vn.trachnhiem.shared.trail.Trail;
import vn.trachnhiem.shared.trail.TrailLine;
import vn.trachnhiem.shared.trail.TrailLine.Share;
import vn.trachnhiem.web.chart.Canvas;
import vn.trachnhiem.web.chart.Drawing;
import vn.trachnhiem.web.format.Formats;
import vn.trachnhiem.web.format.Words;

/** One late duty from its assignment to its completion: the time to prepare, and the late days by whose they are. */
final class WhyBar {
    private static final int WIDTH = 1080;
    private static final double TOP = 34;
    private static final double HEIGHT = 22;
    private static final double LEAST_FREE = 0.35;

    private WhyBar() {}

    static Drawing of(Trail trail, TrailLine line, Words words, Formats formats) {
        Canvas canvas = new Canvas();
        Share first = line.split().getFirst();
        LocalDate due = first.from().minusDays(1);
        long free = Math.max(1, ChronoUnit.DAYS.between(line.assignedOn(), due) + 1);
        double split = Math.clamp((double) free / (free + line.lateDays()), LEAST_FREE, 1 - LEAST_FREE) * WIDTH;
        canvas.box("free", 1, TOP, split - 1, HEIGHT);
        canvas.text("tblue", 10, TOP + 16, words.say("why.prepared", formats.number(free)));
        canvas.text("", 1, 20, words.say("why.assigned", formats.date(line.assignedOn())));
        canvas.text("e", split, 20, words.say("why.due", formats.date(due)));
        double x = split;
        for (Share share : line.split()) {
            double width = (WIDTH - split) * share.days() / Math.max(1, line.lateDays());
            share(canvas, trail, share, x, width, words, formats);
            x += width;
        }
        String done =
                line.doneOn() == null ? words.say("why.not-done") : words.say("why.done", formats.date(line.doneOn()));
        canvas.text("e", WIDTH - 1, 20, done);
        return canvas.finish(
                WIDTH,
                TOP + HEIGHT + 30,
                "",
                words.say("why.bar", line.code(), formats.number(free), formats.number(line.lateDays())));
    }

    private static void share(
            Canvas canvas, Trail trail, Share share, double x, double width, Words words, Formats formats) {
        Whose whose = Whose.of(trail, share);
        canvas.box(whose.look(), x, TOP, width, HEIGHT);
        canvas.line("axis", x, TOP - 8, x, TOP + HEIGHT + 8);
        String days = words.say("late.days", formats.number(share.days()));
        if (Canvas.widthOf(days) < width) {
            canvas.text(whose == Whose.OWN ? "tw tb m" : "tb halo m", x + width / 2, TOP + 16, days);
        }
        String who = Objects.requireNonNull(
                share.person() == null ? words.of(share.holder()) : words.briefly(share.person()));
        if (Canvas.widthOf(who) < width + 40) {
            canvas.text("t2 m", Math.min(x + width / 2, WIDTH - Canvas.widthOf(who) / 2), TOP + HEIGHT + 22, who);
        }
    }
}
