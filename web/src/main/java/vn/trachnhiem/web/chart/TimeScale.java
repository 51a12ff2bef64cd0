package vn.trachnhiem.web.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days on a horizontal axis. */
public record TimeScale(LocalDate from, LocalDate to, double left, double right) {
    /** Where a day begins; days outside stand at the edge. */
    public double x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(from, day) / Math.max(1, ChronoUnit.DAYS.between(from, to));
        return left + Math.clamp(share, 0, 1) * (right - left);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Width of a day. */
    public double day() {
        return (right - left) / Math.max(1, ChronoUnit.DAYS.between(from, to));
    }
}
