package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * R8: how many of the days from assignment (not counted) to the due date (counted) fell to each holder so far. It looks
 * at the first due date missed, or at the current one while none is.
 */
public record Preparation(Holder holder, int days, int ofDays, Grounds grounds) {

    static List<Preparation> of(Case facts) {
        return due(facts).map(due -> until(facts, due)).orElseGet(List::of);
    }

    private static Optional<LocalDate> due(Case facts) {
        return facts.spells().stream()
                .findFirst()
                .map(Spell::due)
                .or(() -> facts.course().due().map(DueInForce::due));
    }

    private static List<Preparation> until(Case facts, LocalDate due) {
        var first = facts.duty().assignedOn().plusDays(1);
        var total = Days.closed(first, due).count();
        var held = Days.closed(first, due.isAfter(facts.on()) ? facts.on() : due);
        return facts.holdersIn(held).stream()
                .map(run -> new Preparation(run.said(), run.days().count(), total, grounds(facts, run)))
                .toList();
    }

    private static Grounds grounds(Case facts, Run<Holder> run) {
        return Grounds.of(List.of(facts.duty().assignmentEventId()), Rule.R8)
                .and(Grounds.of(run.said().events(), run.said().rule()));
    }
}
