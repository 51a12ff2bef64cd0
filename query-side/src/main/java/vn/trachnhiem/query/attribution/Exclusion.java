package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days that stay outside the score (R10), by decision of the assigner or the competent authority. */
public record Exclusion(
        Reason reason, LocalDate from, @Nullable LocalDate toExclusive, String eventId) {

    /** Why the days are excluded. */
    public enum Reason {
        SUSPENDED,
        OBJECTIVE_CAUSE
    }

    public boolean contains(LocalDate day) {
        return new Days(from, toExclusive).contains(day);
    }
}
