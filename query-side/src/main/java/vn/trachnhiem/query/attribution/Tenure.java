package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The holding of an accountable post as recorded. {@code decision} names the signed decision; without one the tenure
 * proves nothing and its days stay undetermined (R22).
 */
public record Tenure(
        String tenureId,
        String personId,
        String agencyId,
        Kind kind,
        LocalDate from,
        @Nullable LocalDate toExclusive,
        @Nullable String decision,
        String eventId) {

    /** R3: three ways to hold the post; all answer for the agency. */
    public enum Kind {
        HEAD,
        /** Quyền. */
        ACTING,
        /** Phụ trách: signs as a deputy, answers for the agency. */
        IN_CHARGE
    }

    public Days days() {
        return new Days(from, toExclusive);
    }
}
