package vn.trachnhiem.web.trail;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trachnhiem.shared.agency.TenureKind;
import vn.trachnhiem.shared.answer.DutyKind;
import vn.trachnhiem.shared.answer.TimeStatus;
import vn.trachnhiem.shared.trail.FindingCase;
import vn.trachnhiem.shared.trail.Office;
import vn.trachnhiem.shared.trail.Trail;
import vn.trachnhiem.shared.trail.TrailLine;
import vn.trachnhiem.web.chart.Canvas;
import vn.trachnhiem.web.chart.Drawing;
import vn.trachnhiem.web.chart.TimeScale;
import vn.trachnhiem.web.format.Formats;
import vn.trachnhiem.web.format.Words;

/** The band chart of a trail: offices, duties by the month in which they fell due, late days and whose they are, inspected periods. */
final class BandChart {
    private static final int WIDTH = 1120;
    private static final double LEFT = 132;
    private static final double RIGHT = 1112;
    private static final double OFFICE_TOP = 30;
    private static final double OFFICE_HEIGHT = 44;
    private static final double STEP = 14;
    private static final int HIGHEST_STACK = 7;
    private static final int NARROW_GRID_YEARS = 5;

    private final Canvas canvas = new Canvas();
    private final Trail trail;
    private final Words words;
    private final Formats formats;
    private final TimeScale scale;

    private BandChart(Trail trail, Words words, Formats formats) {
        this.trail = trail;
        this.words = words;
        this.formats = formats;
        this.scale = new TimeScale(start(trail), trail.cutoff().on().plusDays(1), LEFT, RIGHT);
    }

    static Drawing of(Trail trail, Words words, Formats formats) {
        return new BandChart(trail, words, formats).draw();
    }

    private Drawing draw() {
        offices();
        double axis = dots(OFFICE_TOP + OFFICE_HEIGHT + 18);
        double late = new LateBars(canvas, scale, trail, words, formats).draw(axis + 13);
        double bottom = findings(late + 8);
        grid(bottom);
        double cut = scale.x(trail.cutoff().on());
        canvas.line("cut", cut, 22, cut, bottom);
        return canvas.finish(
                WIDTH,
                bottom + 6,
                words.say("chart.band.title"),
                words.say(
                        "chart.band.description",
                        String.valueOf(trail.offices().size()),
                        formats.date(scale.from()),
                        formats.date(trail.cutoff().on())));
    }

    /** The axis begins with the quarter of the first office or duty. */
    private static LocalDate start(Trail trail) {
        LocalDate on = trail.cutoff().on();
        LocalDate first = Stream.concat(
                        trail.offices().stream().map(Office::from),
                        trail.lines().stream().map(TrailLine::currentDue))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .filter(day -> day.isBefore(on))
                .orElse(on.minusYears(1));
        int quarter = (first.getMonthValue() - 1) / 3;
        return LocalDate.of(first.getYear(), quarter * 3 + 1, 1);
    }

    private void grid(double bottom) {
        boolean quarters = scale.to().getYear() - scale.from().getYear() < NARROW_GRID_YEARS;
        for (LocalDate day = scale.from(); day.isBefore(scale.to()); day = day.plusMonths(3)) {
            double x = scale.x(day);
            if (day.getMonthValue() == 1 || day.equals(scale.from())) {
                canvas.line("axis", x, 6, x, bottom);
                canvas.text("tb", x + 6, 17, String.valueOf(day.getYear()));
            } else if (quarters) {
                canvas.line("grid", x, 22, x, bottom);
                canvas.text("t2", x + 4, 17, String.valueOf(day.getMonthValue()));
            }
        }
    }

    private void offices() {
        canvas.text("tb", 0, OFFICE_TOP + 19, words.say("chart.offices"));
        trail.offices().stream().filter(office -> office.from() != null).forEach(this::office);
    }

    private void office(Office office) {
        LocalDate from = Objects.requireNonNull(office.from());
        LocalDate until = Objects.requireNonNullElse(office.until(), scale.to());
        double x = scale.x(from);
        double width = scale.x(until) - x - 2;
        boolean full = office.kind() == TenureKind.HEAD;
        canvas.box(
                office.person() == null ? "other" : full ? "post" : "post-charge", x, OFFICE_TOP, width, OFFICE_HEIGHT);
        String name = OfficeNames.shortened(trail, office, words, width - 14);
        canvas.link(full ? "tb tw" : "tb", x + 8, OFFICE_TOP + 18, name, "#nhiem-ky");
        Stream.of(words.say("office.from-until", formats.date(from), end(office)), formats.date(from))
                .filter(span -> !name.isEmpty() && Canvas.widthOf(span) < width - 12)
                .findFirst()
                .ifPresent(span -> canvas.text(full ? "tw" : "t2", x + 8, OFFICE_TOP + 36, span));
    }

    private String end(Office office) {
        LocalDate until = office.until();
        return until == null ? words.say("chart.now") : formats.date(until.minusDays(1));
    }

    private double dots(double top) {
        Map<YearMonth, Integer> stacks = new HashMap<>();
        List<TrailLine> due = trail.lines().stream()
                .filter(line -> line.kind() != DutyKind.STANDING && line.status() != TimeStatus.ENDED)
                .filter(line -> line.currentDue() != null && !line.currentDue().isBefore(scale.from()))
                .sorted(Comparator.comparing(line -> words.look(line.status())))
                .toList();
        due.forEach(line -> stacks.merge(month(line), 1, Integer::sum));
        int highest = Math.min(
                HIGHEST_STACK, stacks.values().stream().mapToInt(n -> n).max().orElse(1));
        double base = top + Math.max(2, highest) * STEP;
        canvas.text("tb", 0, base - STEP - 2, words.say("chart.due"));
        canvas.text("t2", 0, base + 4, words.say("chart.one-dot"));
        Map<YearMonth, Integer> placed = new HashMap<>();
        due.forEach(line -> dot(line, placed.merge(month(line), 1, Integer::sum), stacks, base));
        canvas.line("axis", LEFT, base + 9, RIGHT, base + 9);
        return base + 9;
    }

    /** What is not due yet stands at the right edge. */
    private YearMonth month(TrailLine line) {
        LocalDate due = Objects.requireNonNull(line.currentDue());
        return YearMonth.from(due.isAfter(trail.cutoff().on()) ? scale.to().plusMonths(1) : due);
    }

    private void dot(TrailLine line, int place, Map<YearMonth, Integer> stacks, double base) {
        YearMonth month = month(line);
        LocalDate middle = month.atDay(15);
        double x = middle.isAfter(scale.to()) ? RIGHT - 4 : scale.x(middle);
        int all = stacks.getOrDefault(month, 0);
        if (place < HIGHEST_STACK || all == HIGHEST_STACK) {
            canvas.dot(words.look(line.status()), x, base - (place - 1) * STEP, 5.5);
        } else if (place == HIGHEST_STACK) {
            canvas.text("t2 m", x, base - (place - 1) * STEP + 4, "+" + (all - HIGHEST_STACK + 1));
        }
    }

    private double findings(double top) {
        if (trail.findings().isEmpty()) {
            return top + 6;
        }
        canvas.text("tb", 0, top + 12, words.say("chart.inspection"));
        canvas.text("t2", 0, top + 30, words.say("chart.period"));
        double y = top + 4;
        for (List<FindingCase> periods : byInspection()) {
            FindingCase first = periods.getFirst();
            canvas.bracket("span", scale.x(first.from()), scale.x(first.to()), y);
            String name = first.conclusion() == null
                    ? words.say("finding.unconcluded")
                    : words.say("finding.conclusion", first.conclusion().number());
            String said = words.say("chart.findings", name, String.valueOf(periods.size()));
            double x = Math.min(scale.x(first.from()) + 8, RIGHT - Canvas.widthOf(said));
            canvas.link("halo", x, y + 26, said, "#phat-hien");
            y += 40;
        }
        return y;
    }

    private Collection<List<FindingCase>> byInspection() {
        return trail.findings().stream()
                .collect(Collectors.groupingBy(FindingCase::inspection, LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}
