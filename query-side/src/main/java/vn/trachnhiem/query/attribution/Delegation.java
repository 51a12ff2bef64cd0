package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** R12: a written delegation to sign (TUQ.), limited in time and content. It cannot be passed on. */
public record Delegation(
        String agencyId,
        String toPersonId,
        String scope,
        LocalDate from,
        @Nullable LocalDate toExclusive,
        String eventId) {

    boolean covers(SignedDocument document) {
        return agencyId.equals(document.agencyId())
                && toPersonId.equals(document.signatoryId())
                && scope.equals(document.scope())
                && new Days(from, toExclusive).contains(document.signedOn());
    }
}
