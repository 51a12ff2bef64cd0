package vn.trachnhiem.shared.pickers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Asks for events, of a subject or around an id.
 *
 * @param subject only of that subject
 * @param eventId only that event
 * @param limit at most so many, latest first
 */
public record AskEvents(
        @Nullable String subject,
        @Nullable String eventId,
        @Nullable Instant asOf,
        int limit) {}
