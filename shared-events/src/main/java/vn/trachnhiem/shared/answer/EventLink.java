package vn.trachnhiem.shared.answer;

import java.time.LocalDate;

/**
 * Points to an event of the ledger.
 *
 * @param position its place in the ledger
 * @param on business date of the act
 */
public record EventLink(long position, String eventId, String type, LocalDate on) {}
