package vn.trachnhiem.query.attribution;

import java.util.ArrayList;
import java.util.List;

/** Why a run of late days stands where it stands. */
final class LateGrounds {
    private LateGrounds() {}

    static Grounds of(Case facts, Spell spell, Run<Holder> run, Charge charge) {
        var duty = facts.duty();
        var events = new ArrayList<>(spell.missed().events());
        events.add(duty.assignmentEventId());
        events.add(duty.leadOn(run.days().from()).eventId());
        events.addAll(run.said().events());
        facts.accepted().ifPresent(done -> events.addAll(done.events()));
        return Grounds.of(events, Rule.R6, run.said().rule())
                .and(successor(charge))
                .and(excluded(facts, run.days()));
    }

    private static Grounds successor(Charge charge) {
        return charge == Charge.INHERITED ? Grounds.of(List.of(), Rule.R7) : Grounds.of(List.of());
    }

    private static Grounds excluded(Case facts, Days days) {
        var events = facts.duty().exclusions().stream()
                .filter(each -> days.each().anyMatch(each::contains))
                .map(Exclusion::eventId)
                .toList();
        return events.isEmpty() ? Grounds.of(List.of()) : Grounds.of(events, Rule.R10);
    }
}
