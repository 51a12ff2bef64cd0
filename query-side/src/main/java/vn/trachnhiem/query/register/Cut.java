package vn.trachnhiem.query.register;

import java.time.LocalDate;

/**
 * Where a question stands on the two time axes.
 *
 * @param position what the ledger knew: all events up to this position, inclusive; −1 before the first
 * @param on the business date
 */
public record Cut(long position, LocalDate on) {}
