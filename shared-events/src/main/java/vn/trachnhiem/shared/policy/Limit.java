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
        if (amount == 0) {
            return Answer.known(start);
        }
        return switch (unit) {
            case WORKING_DAYS -> calendar.plusWorkingDays(start, amount);
            case DAYS -> calendar.rollForward(start.plusDays(amount));
            case MONTHS -> calendar.rollForward(start.plusMonths(amount));
            case YEARS -> calendar.rollForward(start.plusYears(amount));
            case COUNT, PERCENT, POINTS, DAY_OF_YEAR, POST, LAW -> throw new IllegalStateException(unit.mark());
        };
    }
}
