package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A post recorded as empty. */
public record Vacancy(
        String agencyId, LocalDate from, @Nullable LocalDate toExclusive, String eventId) {

    public Days days() {
        return new Days(from, toExclusive);
    }
}
