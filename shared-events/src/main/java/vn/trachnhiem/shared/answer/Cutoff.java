package vn.trachnhiem.shared.answer;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer stands.
 *
 * @param on business date
 * @param asOf the instant up to which the ledger knew; absent for now
 * @param position last event that the answer knows; −1 before the first
 * @param head last event that the ledger has
 * @param today the business date of now
 * @param ruleVersion version of the rules that counted
 */
public record Cutoff(
        LocalDate on, @Nullable Instant asOf, long position, long head, LocalDate today, String ruleVersion) {
    /** Whether the answer is about another day or an earlier knowledge than now. */
    public boolean isPast() {
        return asOf != null || !on.equals(today);
    }
}
