package vn.trachnhiem.shared.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Working days of State offices: Monday to Friday, less the holidays and plus the swapped days announced for each year.
 * A year is known when its 1 January is entered; of any other year this calendar says that it does not know, for Tết
 * and the swapped days cannot be guessed.
 */
public final class WorkingCalendar {
    private final Map<LocalDate, CalendarDay> days;

    private WorkingCalendar(Map<LocalDate, CalendarDay> days) {
        this.days = days;
    }

    /** The calendar that comes with the product. */
    public static WorkingCalendar load() {
        return of("holidays.csv", DataFile.resource("holidays.csv"));
    }

    /** A calendar from an office's own file. Throws {@link MalformedPolicyData}, naming the first faulty line. */
    public static WorkingCalendar of(String file, List<String> lines) {
        var days = new TreeMap<LocalDate, CalendarDay>();
        for (var row : DataFile.rows(file, CalendarDay.HEADER, lines)) {
            var day = CalendarDay.read(row);
            if (days.put(day.date(), day) != null) {
                throw row.bad(day.date() + " is entered twice");
            }
            if (!days.containsKey(day.date().withDayOfYear(1))) {
                throw row.bad("a year begins with its 1 January");
            }
        }
        return new WorkingCalendar(days);
    }

    /** What the announcement says of that day; empty for an ordinary day. */
    public Optional<CalendarDay> announced(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    public Answer<Boolean> isWorking(LocalDate day) {
        if (!days.containsKey(day.withDayOfYear(1))) {
            return Answer.unknown(new Gap.NoCalendarYear(day.getYear()));
        }
        var announced = days.get(day);
        return Answer.known(
                announced == null ? !CalendarDay.isWeekend(day) : announced.kind() == CalendarDay.Kind.SWAPPED_WORKDAY);
    }

    /** Working days after {@code from} up to and including {@code to}; none when {@code to} is not later. */
    public Answer<Integer> workingDaysBetween(LocalDate from, LocalDate to) {
        Answer<Integer> sum = Answer.known(0);
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            var working = isWorking(day);
            sum = sum.flatMap(count -> working.map(is -> is ? count + 1 : count));
        }
        return sum;
    }

    /** The {@code count}-th working day after {@code from}; the day itself is not counted. {@code count} is at least 1. */
    public Answer<LocalDate> plusWorkingDays(LocalDate from, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one working day: " + count);
        }
        Answer<LocalDate> day = Answer.known(from);
        for (var i = 0; i < count; i++) {
            day = day.flatMap(reached -> rollForward(reached.plusDays(1)));
        }
        return day;
    }

    /** The day itself if it is worked, else the next one that is (Civil Code 2015, article 148 clause 5). */
    public Answer<LocalDate> rollForward(LocalDate lastDay) {
        return isWorking(lastDay).flatMap(is -> is ? Answer.known(lastDay) : rollForward(lastDay.plusDays(1)));
    }
}
