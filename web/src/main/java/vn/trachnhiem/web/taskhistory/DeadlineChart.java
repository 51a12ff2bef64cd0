package vn.trachnhiem.web.taskhistory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.trachnhiem.shared.taskhistory.TaskHistory;
import vn.trachnhiem.shared.taskhistory.TaskHistory.HandedIn;
import vn.trachnhiem.shared.trail.TrailLine;
import vn.trachnhiem.web.chart.Canvas;
import vn.trachnhiem.web.chart.Drawing;
import vn.trachnhiem.web.chart.TimeScale;
import vn.trachnhiem.web.format.Formats;
import vn.trachnhiem.web.format.Words;

/** The time of one task: given, late, moved due dates, what was handed in. */
final class DeadlineChart {
    private static final int WIDTH = 740;
    private static final double TOP = 52;
    private static final double HEIGHT = 24;
    private static final double HANDED_IN = 94;
    private static final int MONTHS_TO_LABEL = 12;

    private final Canvas canvas = new Canvas();
    private final TaskHistory task;
    private final TrailLine line;
    private final Words words;
    private final Formats formats;
    private final TimeScale scale;

    private DeadlineChart(TaskHistory task, TrailLine line, Words words, Formats formats) {
        this.task = task;
        this.line = line;
        this.words = words;
        this.formats = formats;
        this.scale = new TimeScale(line.assignedOn().withDayOfMonth(1), end(task, line), 2, WIDTH - 2);
    }

    static Drawing of(TaskHistory task, TrailLine line, Words words, Formats formats) {
        return new DeadlineChart(task, line, words, formats).draw();
    }

    private static LocalDate end(TaskHistory task, TrailLine line) {
        List<LocalDate> days = new ArrayList<>(List.of(line.assignedOn().plusMonths(1)));
        days.add(Objects.requireNonNull(line.currentDue()));
        line.split().forEach(share -> days.add(share.to()));
        task.handedIn().forEach(each -> days.add(each.submittedOn()));
        return days.stream()
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusMonths(1)
                .withDayOfMonth(1);
    }

    private Drawing draw() {
        months();
        LocalDate due = Objects.requireNonNull(line.currentDue());
        LocalDate original = Objects.requireNonNullElse(line.originalDue(), due);
        double from = scale.x(line.assignedOn());
        canvas.box("free", from, TOP, scale.x(due.plusDays(1)) - from, HEIGHT);
        line.split()
                .forEach(share -> canvas.box(
                        "own",
                        scale.x(share.from()),
                        TOP,
                        scale.x(share.to().plusDays(1)) - scale.x(share.from()),
                        HEIGHT));
        pin(original, words.say("deadline.original", formats.date(original)), 34);
        if (!due.equals(original)) {
            pin(due, words.say("deadline.current", formats.date(due)), 14);
        }
        task.handedIn().forEach(this::handedIn);
        String said =
                words.say("deadline.said", formats.date(original), formats.date(due), formats.number(line.lateDays()));
        return canvas.finish(WIDTH, 132, "", said);
    }

    private void months() {
        long months = ChronoUnit.MONTHS.between(scale.from(), scale.to());
        long step = Math.max(1, (months + MONTHS_TO_LABEL - 1) / MONTHS_TO_LABEL);
        for (LocalDate month = scale.from(); month.isBefore(scale.to()); month = month.plusMonths(step)) {
            double x = scale.x(month);
            canvas.line("grid", x, 112, x, 24);
            canvas.text("t2", x + 3, 127, month.getMonthValue() + "/" + month.getYear());
        }
        canvas.line("axis", 2, 112, WIDTH - 2, 112);
    }

    private void pin(LocalDate day, String said, double y) {
        double x = scale.x(day.plusDays(1));
        canvas.line("move", x, y + 4, x, TOP);
        boolean before = x > Canvas.widthOf(said) + 8;
        canvas.text(before ? "e halo tb" : "halo tb", before ? x - 6 : x + 6, y, said);
    }

    private void handedIn(HandedIn each) {
        double x = scale.x(each.submittedOn());
        canvas.dot(each.acceptedOn() != null ? "done" : each.returnedOn() != null ? "ring" : "open", x, HANDED_IN, 5);
        String said = words.say("deadline.handed-in", String.valueOf(each.number()));
        boolean before = x > WIDTH / 2.0;
        canvas.text(before ? "e halo" : "halo", before ? x - 9 : x + 9, HANDED_IN + 4.5, said);
    }
}
