package vn.trachnhiem.shared.policy;

import java.time.LocalDate;

/** A length of time set by a rule. Whether it runs in calendar or in working days is part of it. */
public record Limit(int amount, Unit unit) {

    public Limit {
        if (amount < 0 || !unit.isTime()) {
            throw new IllegalArgumentException("not a length of time: " + amount + " " + unit.mark());
        }
    }

    /**
     * The last day on which the act is still in time, when the period starts on {@code start}: that day is not counted,
     * and a last day that is not a working day gives way to the next one (Civil Code 2015, articles 147 and 148).
     * Nothing to wait for ends on the day itself, whatever day it is.
     */
    public Answer<LocalDate> lastDay(LocalDate start, WorkingCalendar calendar) {
        return amount == 0 ? Answer.known(start) : elapsed(start, calendar).flatMap(calendar::rollForward);
    }

    /** The day the time has run, be it a day off: for warnings and labels, where nobody has to act on it. */
    public Answer<LocalDate> elapsed(LocalDate start, WorkingCalendar calendar) {
        return switch (unit) {
            case WORKING_DAYS -> amount == 0 ? Answer.known(start) : calendar.plusWorkingDays(start, amount);
            case DAYS -> Answer.known(start.plusDays(amount));
            case MONTHS -> Answer.known(start.plusMonths(amount));
            case YEARS -> Answer.known(start.plusYears(amount));
            case COUNT, PERCENT, POINTS, DAY_OF_YEAR, POST, LAW -> throw new IllegalStateException(unit.mark());
        };
    }
}
