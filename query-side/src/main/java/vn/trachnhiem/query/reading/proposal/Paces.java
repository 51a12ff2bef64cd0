package vn.trachnhiem.query.reading.proposal;

import java.util.List;
import java.util.Set;
import vn.trachnhiem.shared.reading.Deadline;
import vn.trachnhiem.shared.reading.Pace;
import vn.trachnhiem.shared.reading.Why;

/** Whether an obligation can fall due, and what an officer should know about its deadlines. */
final class Paces {

    private Paces() {}

    static Pace pace(List<Deadline> deadlines, Set<Why> why) {
        if (deadlines.isEmpty()) {
            why.add(Why.NO_DEADLINE);
            return Pace.STANDING;
        }
        boolean recurring = false;
        for (Deadline deadline : deadlines) {
            switch (deadline) {
                case Deadline.Recurring r -> {
                    recurring = true;
                    note(why, r.exclusive(), r.day() == null ? Why.RECURRENCE_WITHOUT_DAY : Why.EXCLUSIVE_DATE);
                }
                case Deadline.DayAndMonth d -> {
                    why.add(Why.YEAR_NOT_STATED);
                    note(why, d.exclusive(), Why.EXCLUSIVE_DATE);
                }
                case Deadline.FixedDate d -> note(why, d.exclusive(), Why.EXCLUSIVE_DATE);
                case Deadline.EndOfPeriod end -> note(why, end.year() == null, Why.YEAR_NOT_STATED);
                case Deadline.Relative relative ->
                    note(why, relative.fromEvent().isEmpty(), Why.EVENT_NOT_STATED);
            }
        }
        return recurring ? Pace.RECURRING : Pace.DATED;
    }

    private static void note(Set<Why> why, boolean holds, Why reason) {
        if (holds || reason == Why.RECURRENCE_WITHOUT_DAY) {
            why.add(reason);
        }
    }
}
