package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.TaskId;

/**
 * An assignment of the story, as far as reorganisations and handovers need to know it.
 *
 * @param field {@code standing}, {@code reports}, {@code single}, or the field of a dated task
 * @param lead the agency to which it was assigned
 * @param from the day of assignment
 * @param end the day on which it was accepted or cancelled; absent where it stays open
 * @param dueOn the last day in time, where there is one
 */
record Duty(
        TaskId task,
        String field,
        AgencyId lead,
        LocalDate from,
        @Nullable LocalDate end,
        @Nullable LocalDate dueOn) {
    boolean isOpenOn(LocalDate day) {
        return !from.isAfter(day) && (end == null || !end.isBefore(day));
    }
}
