package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A result handed in. {@code receivedOn} is the legal day; the outcome, if any, is an acceptance or a return, and
 * {@code outcomeEventId} is its event.
 */
public record Submission(
        LocalDate submittedOn,
        LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate returnedOn,
        String eventId,
        @Nullable String outcomeEventId) {

    public Submission {
        if (acceptedOn != null && returnedOn != null) {
            throw new IllegalArgumentException("accepted and returned at once");
        }
    }

    boolean isAccepted() {
        return acceptedOn != null;
    }

    boolean isPending() {
        return acceptedOn == null && returnedOn == null;
    }

    Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(acceptedOn == null ? returnedOn : acceptedOn);
    }

    List<String> events() {
        return outcomeEventId == null ? List.of(eventId) : List.of(eventId, outcomeEventId);
    }
}
