package vn.trachnhiem.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances that every act of the ledger states.
 *
 * @param by who acts, for which agency and in which roles, as signed in at the edge
 * @param capacity in which capacity the person signs (Nghị định 30/2020/NĐ-CP, Điều 13)
 * @param document the document by which it is done; needed wherever the act is recorded late
 * @param effectiveOn the business date, in the province's time zone
 * @param at when the edge received the act, UTC, in milliseconds; the ledger's own recorded time is the event's
 * @param reason why; needed wherever the act is recorded late
 * @param key idempotency key: a second command with the same key is the same act
 */
public record Act(
        Actor by,
        Capacity capacity,
        @Nullable DocumentRef document,
        LocalDate effectiveOn,
        Instant at,
        @Nullable String reason,
        String key) {
    private static final ZoneId PROVINCE = ZoneId.of("Asia/Ho_Chi_Minh");

    public Act {
        if (key.isBlank()) {
            throw new IllegalArgumentException("an act needs an idempotency key");
        }
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The day on which the act reached the ledger, in the province's time zone. */
    public LocalDate recordedOn() {
        return at.atZone(PROVINCE).toLocalDate();
    }

    /** Calendar days between the business date and the day of recording; 0 for an act recorded the same day or ahead. */
    public long daysLate() {
        return Math.max(0, ChronoUnit.DAYS.between(effectiveOn, recordedOn()));
    }
}
