package vn.trachnhiem.command.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which somebody answers (domain, R2).
 *
 * @param from the first
 * @param until the first on which the person no longer does; absent while the end is open
 */
public record Span(LocalDate from, @Nullable LocalDate until) {
    boolean isEmpty() {
        return until != null && !from.isBefore(until);
    }

    boolean isOverOn(LocalDate day) {
        return until != null && !day.isBefore(until);
    }

    boolean overlaps(Span other) {
        return !isOverOn(other.from) && !other.isOverOn(from);
    }
}
