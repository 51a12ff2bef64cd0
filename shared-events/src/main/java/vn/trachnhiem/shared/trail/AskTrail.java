package vn.trachnhiem.shared.trail;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the accountability trail of a person or an agency.
 *
 * @param of a person id or an agency id
 * @param on business date; absent for today
 * @param asOf what the ledger knew at that instant; absent for now
 */
public record AskTrail(
        String of, @Nullable LocalDate on, @Nullable Instant asOf) {}
