package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.List;

/**
 * R14: days waited for a coordinator after its date. {@code insideLate} of them lie within the lead's late days and are
 * not taken off; where the authority so decides, it confirms an objective cause (R10).
 */
public record Waiting(String agencyId, int days, int insideLate, Grounds grounds) {

    static List<Waiting> of(Case facts) {
        var late = facts.spells();
        return facts.duty().coordinations().stream()
                .map(each -> of(each, facts, late))
                .filter(each -> each.days() > 0)
                .toList();
    }

    private static Waiting of(Coordination asked, Case facts, List<Spell> late) {
        var waited = Days.closed(asked.dueOn().plusDays(1), lastWaited(asked, facts));
        return new Waiting(
                asked.agencyId(),
                waited.count(),
                waited.count(day -> late.stream().anyMatch(spell -> spell.days().contains(day))),
                Grounds.of(List.of(asked.eventId()), Rule.R14));
    }

    private static LocalDate lastWaited(Coordination asked, Case facts) {
        var supplied = asked.suppliedOn();
        var end = facts.accepted().map(Submission::receivedOn).orElse(facts.on());
        return supplied != null && supplied.isBefore(end) ? supplied : end;
    }
}
