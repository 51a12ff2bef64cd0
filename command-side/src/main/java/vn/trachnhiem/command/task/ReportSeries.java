package vn.trachnhiem.command.task;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.trachnhiem.shared.task.ReportPeriod;

/** A report for each year of a series. */
record ReportSeries(Map<Integer, Report> byYear) implements Work {
    static ReportSeries over(List<ReportPeriod> periods) {
        return new ReportSeries(
                periods.stream().collect(toUnmodifiableMap(ReportPeriod::year, period -> new Report.Due())));
    }

    Optional<Report> of(int year) {
        return Optional.ofNullable(byYear.get(year));
    }

    boolean allAccepted() {
        return byYear.values().stream().allMatch(Report.Accepted.class::isInstance);
    }

    ReportSeries with(int year, UnaryOperator<Report> change) {
        Map<Integer, Report> changed = new HashMap<>(byYear);
        changed.computeIfPresent(year, (same, report) -> change.apply(report));
        return new ReportSeries(Map.copyOf(changed));
    }
}
