package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import java.util.Random;

/**
 * Draws what becomes of dated tasks, so that at the end of the story about 70 of 100 are done, 22 overdue, some by more than 120 days, and 8
 * open in time: 585, 181 and 67 out of 833 in Quảng Nam, 01/01 to 06/7/2020 (domain, C.3).
 */
final class Lots {
    /** What was assigned in the last weeks of the story is not due before it ends. */
    private static final LocalDate RECENT = LocalDate.of(2025, 11, 1);
    /** Of what was due before, everything was done somehow in the end. */
    private static final LocalDate OLD = LocalDate.of(2025, 1, 1);

    private static final LocalDate LAST_DUE = LocalDate.of(2025, 12, 15);

    private static final int DAYS_TO_FINISH = 70;
    private static final int OVERDUE_OF_HUNDRED = 56;

    private final Random random;

    Lots(Random random) {
        this.random = random;
    }

    LocalDate dueOn(LocalDate assigned, LocalDate dueOn) {
        if (!assigned.isBefore(RECENT)) {
            return dueOn.plusDays(45);
        }
        return dueOn.isAfter(LAST_DUE) ? LAST_DUE : dueOn;
    }

    Fate fate(LocalDate assigned, LocalDate dueOn) {
        int lot = random.nextInt(100);
        int second = random.nextInt(100);
        if (!assigned.isBefore(RECENT)) {
            return Fate.OPEN;
        }
        if (dueOn.isAfter(OLD) && lot < OVERDUE_OF_HUNDRED) {
            return second < 25 ? Fate.OVERDUE_RETURNED : Fate.OVERDUE;
        }
        return dueOn.plusDays(DAYS_TO_FINISH).isAfter(Calendar.END) ? Fate.ON_TIME : done(second);
    }

    private static Fate done(int lot) {
        if (lot < 62) {
            return Fate.ON_TIME;
        }
        if (lot < 78) {
            return Fate.LATE;
        }
        if (lot < 86) {
            return Fate.RETURNED;
        }
        if (lot < 92) {
            return Fate.EXTENDED_BEFORE;
        }
        return lot < 96 ? Fate.EXTENDED_AFTER : Fate.REFUSED;
    }
}
