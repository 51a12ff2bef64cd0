package vn.trachnhiem.shared.trail;

import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.answer.PersonLabel;

/**
 * Late days by whose they are.
 *
 * @param owner OWN: missed and late in this head's time; INHERITED: late in this head's time, missed in another's; OTHER: late days of the
 *     same duties in the time of others
 * @param person whose: of OTHER the one in post; of INHERITED the one who missed the due date; absent for VACANT or UNDETERMINED
 * @param workingDays absent where the calendar of a year is not known
 */
public record LateShare(
        Owner owner,
        Holder holder,
        @Nullable PersonLabel person,
        int calendarDays,
        @Nullable Integer workingDays,
        int duties) {
    /** Whose late days. */
    public enum Owner {
        OWN,
        INHERITED,
        OTHER
    }

    /** Who was in post. */
    public enum Holder {
        PERSON,
        VACANT,
        UNDETERMINED
    }
}
