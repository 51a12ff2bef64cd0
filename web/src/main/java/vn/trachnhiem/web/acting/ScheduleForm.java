package vn.trachnhiem.web.acting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.trachnhiem.shared.directive.Timing;
import vn.trachnhiem.shared.task.ReportPeriod;
import vn.trachnhiem.shared.task.Schedule;

/** Reads when something is to be done: never, once, or every year of a span. */
public final class ScheduleForm {
    private static final int EARLIEST = 1945;
    private static final int LATEST = 2200;

    private ScheduleForm() {}

    /** The timing in the fields that begin with the prefix. */
    public static Timing timing(Typed typed, String prefix) {
        return switch (typed.value(prefix + "timing")) {
            case "standing" -> new Timing.Standing();
            case "dated" -> new Timing.Dated(typed.date(prefix + "due"), typed.has(prefix + "implied", "true"));
            case "yearly" -> yearly(typed, prefix);
            default -> {
                typed.refuse(prefix + "timing", "form.choice.missing");
                yield new Timing.Standing();
            }
        };
    }

    /** The schedule of a task that comes of a timing; a day that does not exist in some year is refused at its field. */
    public static Schedule schedule(Timing timing, Typed typed, String prefix) {
        return switch (timing) {
            case Timing.Standing() -> new Schedule.Standing();
            case Timing.Dated(var lastDay, var implied) -> new Schedule.Dated(lastDay);
            case Timing.Yearly yearly -> reports(yearly, typed, prefix);
        };
    }

    private static Timing yearly(Typed typed, String prefix) {
        int first = typed.whole(prefix + "firstYear", EARLIEST, LATEST);
        int last = typed.whole(prefix + "lastYear", EARLIEST, LATEST);
        if (last < first) {
            typed.refuse(prefix + "lastYear", "form.years.reversed");
        }
        return new Timing.Yearly(
                typed.whole(prefix + "month", 1, 12),
                typed.whole(prefix + "day", 1, 31),
                typed.has(prefix + "exclusive", "true"),
                first,
                last);
    }

    private static Schedule reports(Timing.Yearly yearly, Typed typed, String prefix) {
        List<ReportPeriod> periods = new ArrayList<>();
        IntStream.rangeClosed(yearly.firstYear(), yearly.lastYear()).forEach(year -> {
            try {
                LocalDate named = LocalDate.of(year, yearly.month(), yearly.day());
                periods.add(new ReportPeriod(year, yearly.exclusive() ? named.minusDays(1) : named));
            } catch (DateTimeException noSuchDay) {
                typed.refuse(prefix + "day", "form.date.unreadable");
            }
        });
        return new Schedule.Reports(periods);
    }
}
