package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Days on end of which the same can be said. */
record Run<K>(K said, Days days) {

    static <K> List<Run<K>> of(Days days, Function<LocalDate, K> says) {
        return of(days, says, day -> day.plusDays(1));
    }

    /** The same, asking only on days on which the answer may have changed; {@code nextChange} gives the next one after a day. */
    static <K> List<Run<K>> of(Days days, Function<LocalDate, K> says, UnaryOperator<LocalDate> nextChange) {
        var runs = new ArrayList<Run<K>>();
        var end = days.from().plusDays(days.count());
        var day = days.from();
        while (day.isBefore(end)) {
            var next = nextChange.apply(day);
            var until = next.isBefore(end) ? next : end;
            add(runs, says.apply(day), new Days(day, until));
            day = until;
        }
        return runs;
    }

    private static <K> void add(List<Run<K>> runs, K said, Days days) {
        if (!runs.isEmpty() && runs.getLast().said().equals(said)) {
            var last = runs.removeLast();
            runs.add(new Run<>(said, new Days(last.days().from(), days.toExclusive())));
        } else {
            runs.add(new Run<>(said, days));
        }
    }
}
