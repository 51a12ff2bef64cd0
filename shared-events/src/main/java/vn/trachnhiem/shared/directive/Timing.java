package vn.trachnhiem.shared.directive;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;

/** When an obligation is to be met, as confirmed by officers. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Timing.Standing.class, name = "standing"),
    @JsonSubTypes.Type(value = Timing.Dated.class, name = "dated"),
    @JsonSubTypes.Type(value = Timing.Yearly.class, name = "yearly")
})
public sealed interface Timing {
    /** Thường xuyên: never overdue. */
    record Standing() implements Timing {}

    /**
     * Once.
     *
     * @param lastDay the last day in time, inclusive
     * @param implied whether the day is a decision of the officers and not in the text
     */
    record Dated(LocalDate lastDay, boolean implied) implements Timing {}

    /**
     * Every year of a span.
     *
     * @param month 1 to 12
     * @param day the day named by the text
     * @param exclusive "trước ngày": the last day in time is the day before
     */
    record Yearly(int month, int day, boolean exclusive, int firstYear, int lastYear) implements Timing {}
}
