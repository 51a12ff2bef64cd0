package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.trachnhiem.shared.policy.Answer;
import vn.trachnhiem.shared.policy.WorkingCalendar;

/** Days on which the offices of the sample are open. */
final class Calendar {
    /** The story ends here; no act is recorded later (ADR 0006). */
    static final LocalDate END = LocalDate.of(2025, 12, 31);

    private final WorkingCalendar days = WorkingCalendar.load();

    LocalDate onOrAfter(LocalDate day) {
        return firstOpen(day, d -> d.plusDays(1));
    }

    LocalDate onOrBefore(LocalDate day) {
        return firstOpen(day, d -> d.minusDays(1));
    }

    /** The n-th working day after a day. */
    LocalDate after(LocalDate day, int n) {
        LocalDate reached = day;
        for (int i = 0; i < n; i++) {
            reached = onOrAfter(reached.plusDays(1));
        }
        return reached;
    }

    private LocalDate firstOpen(LocalDate day, UnaryOperator<LocalDate> next) {
        LocalDate reached = day;
        while (!isOpen(reached)) {
            reached = next.apply(reached);
        }
        return reached;
    }

    private boolean isOpen(LocalDate day) {
        return days.isWorking(day) instanceof Answer.Known<Boolean>(var open) && open;
    }
}
