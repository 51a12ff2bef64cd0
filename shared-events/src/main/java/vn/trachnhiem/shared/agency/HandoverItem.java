package vn.trachnhiem.shared.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.identity.TaskId;

/**
 * One line of a handover list, as the ledger computed it on that day.
 *
 * @param task the open obligation handed over
 * @param state in words of the glossary: OVERDUE, OPEN, STANDING
 * @param dueOn last day in time, where there is one
 */
public record HandoverItem(
        TaskId task, String state, @Nullable LocalDate dueOn) {}
