package vn.trachnhiem.web.trail;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.trachnhiem.shared.trail.Trail;
import vn.trachnhiem.shared.trail.TrailLine;
import vn.trachnhiem.web.chart.Canvas;
import vn.trachnhiem.web.chart.TimeScale;
import vn.trachnhiem.web.format.Formats;
import vn.trachnhiem.web.format.Words;

/** The late days of a trail on the axis of time: one row per duty, each stretch in the hue of whose it is. */
final class LateBars {
    private static final int MOST_ROWS = 12;
    private static final double ROW = 21;
    private static final double HEIGHT = 13;

    private final Canvas canvas;
    private final TimeScale scale;
    private final Trail trail;
    private final Words words;
    private final Formats formats;

    LateBars(Canvas canvas, TimeScale scale, Trail trail, Words words, Formats formats) {
        this.canvas = canvas;
        this.scale = scale;
        this.trail = trail;
        this.words = words;
        this.formats = formats;
    }

    /** Draws from this height down; answers where it ended. */
    double draw(double top) {
        List<TrailLine> late = trail.lines().stream()
                .filter(line -> line.lateDays() > 0)
                .sorted(Comparator.comparingInt(TrailLine::lateDays).reversed())
                .limit(MOST_ROWS)
                .sorted(Comparator.comparing(line -> line.split().getFirst().from()))
                .toList();
        canvas.text("tb", 0, top + 14, words.say("chart.late"));
        long all = trail.lines().stream().filter(line -> line.lateDays() > 0).count();
        canvas.text(
                "t2",
                0,
                top + 32,
                all > MOST_ROWS ? words.say("chart.longest", "" + MOST_ROWS, "" + all) : words.say("chart.after-due"));
        double y = top;
        for (TrailLine line : late) {
            row(line, y);
            y += ROW;
        }
        return Math.max(y, top + 2 * ROW);
    }

    private void row(TrailLine line, double y) {
        line.split().forEach(share -> {
            double x = scale.x(share.from());
            canvas.box(Whose.of(trail, share).look(), x, y, scale.x(share.to().plusDays(1)) - x, HEIGHT);
        });
        String said = line.code() + "  " + words.say("late.days", formats.number(line.lateDays()));
        double first = scale.x(line.split().getFirst().from());
        double last =
                scale.x(Objects.requireNonNull(line.split().getLast()).to().plusDays(1));
        double wide = Canvas.widthOf(said) + 7;
        String there = "#vi-sao-" + line.duty();
        if (first - scale.left() > wide) {
            canvas.link("e halo", first - 7, y + 11.5, said, there);
        } else {
            canvas.link("halo", last + wide > scale.right() ? first + 7 : last + 7, y + 11.5, said, there);
        }
    }
}
