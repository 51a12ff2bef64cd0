package vn.trachnhiem.shared.reading;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time limit or recurrence as the text states it; nothing implied. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Deadline.FixedDate.class, name = "fixed-date"),
    @JsonSubTypes.Type(value = Deadline.DayAndMonth.class, name = "day-and-month"),
    @JsonSubTypes.Type(value = Deadline.EndOfPeriod.class, name = "end-of-period"),
    @JsonSubTypes.Type(value = Deadline.Recurring.class, name = "recurring"),
    @JsonSubTypes.Type(value = Deadline.Relative.class, name = "relative")
})
public sealed interface Deadline {

    /** Where in the text it stands. */
    Span span();

    /** One day; exclusive after "trước ngày …", where the last compliant day is the day before. */
    record FixedDate(LocalDate date, boolean exclusive, Span span) implements Deadline {}

    /** Day and month without a year: the year is left to officers. */
    record DayAndMonth(int month, int day, boolean exclusive, Span span) implements Deadline {}

    /** The last day of a month, quarter, half-year or year, included. */
    record EndOfPeriod(
            Period period,
            int number,
            @Nullable Integer year,
            @Nullable LocalDate lastDay,
            Span span) implements Deadline {}

    /**
     * Comes again every period.
     *
     * @param month month within the period, counted from 1; null where the text gives none
     * @param day day of that month or of the week; null where the text gives none
     */
    record Recurring(
            Period every, @Nullable Integer month, @Nullable Integer day, boolean exclusive, Span span)
            implements Deadline {}

    /** Counted from an event in words; an empty event means that the text does not say from when. */
    record Relative(int amount, Unit unit, String fromEvent, Span span) implements Deadline {}

    /** Spans of the calendar. */
    enum Period {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        HALF_YEAR,
        NINE_MONTHS,
        YEAR
    }

    /** Units of a relative limit. */
    enum Unit {
        HOURS,
        DAYS,
        WORKING_DAYS,
        WEEKS,
        MONTHS,
        YEARS
    }

    /** Whether it names a day or can be counted to one; a bare "hằng năm" cannot. */
    default boolean hasDay() {
        return switch (this) {
            case Recurring recurring -> recurring.day() != null;
            case FixedDate date -> true;
            case DayAndMonth date -> true;
            case EndOfPeriod end -> true;
            case Relative relative -> true;
        };
    }
}
