package vn.trachnhiem.shared.policy;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * One rule as it holds from {@code from} to {@code to}, both days included (as a law prints them); {@code to} is null
 * while the rule has no end. {@code note} names the source, for the page that shows why a limit applied.
 */
public record Policy(
        PolicyKey key,
        LocalDate from,
        @Nullable LocalDate to,
        String value,
        Unit unit,
        Basis basis,
        Certainty certainty,
        String note) {

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(Policy other) {
        return key == other.key && (inForceOn(other.from) || other.inForceOn(from));
    }

    /** The value as a number of {@link #unit}. Throws {@link NumberFormatException} for units that are not numbers. */
    public int amount() {
        return Integer.parseInt(value);
    }

    /** The value as a length of time. Throws {@link IllegalArgumentException} where the unit measures none. */
    public Limit limit() {
        return new Limit(amount(), unit);
    }

    /** The value as a day of the year. Throws {@link java.time.DateTimeException} for other units. */
    public MonthDay dayOfYear() {
        return MonthDay.parse("--" + value);
    }
}
