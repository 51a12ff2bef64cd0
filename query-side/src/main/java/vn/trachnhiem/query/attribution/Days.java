package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.policy.Answer;
import vn.trachnhiem.shared.policy.WorkingCalendar;

/** Days from {@code from} up to, not including, {@code toExclusive}; null while there is no end. */
public record Days(LocalDate from, @Nullable LocalDate toExclusive) {

    public Days {
        if (toExclusive != null && toExclusive.isBefore(from)) {
            throw new IllegalArgumentException(from + " is after " + toExclusive);
        }
    }

    /** The days from {@code first} to {@code last}, both included; none when {@code last} is earlier. */
    static Days closed(LocalDate first, LocalDate last) {
        return new Days(first, last.isBefore(first) ? first : last.plusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (toExclusive == null || day.isBefore(toExclusive));
    }

    /** How many days; throws {@link IllegalStateException} where there is no end. */
    public int count() {
        return (int) ChronoUnit.DAYS.between(from, end());
    }

    Stream<LocalDate> each() {
        return from.datesUntil(end());
    }

    int count(Predicate<LocalDate> wanted) {
        return (int) each().filter(wanted).count();
    }

    Answer<Integer> workingDays(WorkingCalendar calendar) {
        return calendar.workingDaysBetween(from.minusDays(1), end().minusDays(1));
    }

    private LocalDate end() {
        if (toExclusive == null) {
            throw new IllegalStateException("no end since " + from);
        }
        return toExclusive;
    }
}
