package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request for more time and, once decided, its outcome. A granted one names the new last compliant day. */
public record Extension(
        LocalDate requestedOn,
        @Nullable LocalDate decidedOn,
        boolean granted,
        @Nullable LocalDate newDue,
        String eventId) {

    public Extension {
        if (granted && (decidedOn == null || newDue == null)) {
            throw new IllegalArgumentException("a granted extension has a day of decision and a new due date");
        }
    }
}
