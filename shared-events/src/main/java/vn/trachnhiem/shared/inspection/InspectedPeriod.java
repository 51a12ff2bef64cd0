package vn.trachnhiem.shared.inspection;

import java.time.LocalDate;

/** The period that is looked into (thời kỳ thanh tra), both days included. */
public record InspectedPeriod(LocalDate from, LocalDate to) {
    public InspectedPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it starts");
        }
    }

    /** Whether the other period lies wholly within. */
    public boolean contains(InspectedPeriod other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }
}
