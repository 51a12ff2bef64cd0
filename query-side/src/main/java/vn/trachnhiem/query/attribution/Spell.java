package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Days on end that are late against one due date. */
record Spell(DueInForce missed, Days days) {

    static List<Spell> of(DutyOn course) {
        var lastCounted = course.lastCounted();
        return DueInForce.of(course.duty()).stream()
                .flatMap(due -> lateUnder(due, lastCounted).stream())
                .toList();
    }

    private static Optional<Spell> lateUnder(DueInForce due, LocalDate lastCounted) {
        var first = later(due.due().plusDays(1), due.days().from());
        var end = due.days().toExclusive();
        var last = end == null || end.isAfter(lastCounted) ? lastCounted : end.minusDays(1);
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Spell(due, Days.closed(first, last)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    LocalDate due() {
        return missed.due();
    }
}
