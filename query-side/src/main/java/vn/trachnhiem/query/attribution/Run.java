package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Days on end of which the same can be said. */
record Run<K>(K said, Days days) {

    static <K> List<Run<K>> of(Days days, Function<LocalDate, K> says) {
        var runs = new ArrayList<Run<K>>();
        days.each().forEach(day -> add(runs, says.apply(day), day));
        return runs;
    }

    private static <K> void add(List<Run<K>> runs, K said, LocalDate day) {
        if (!runs.isEmpty() && runs.getLast().said().equals(said)) {
            var last = runs.removeLast();
            runs.add(new Run<>(said, Days.closed(last.days().from(), day)));
        } else {
            runs.add(new Run<>(said, Days.closed(day, day)));
        }
    }
}
