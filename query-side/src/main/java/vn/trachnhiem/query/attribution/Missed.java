package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * R5: a due date that passed, and who was in post on it. {@code outsideScore} says that the first late day was suspended
 * or had an objective cause (R10).
 */
public record Missed(LocalDate due, Holder holder, boolean outsideScore, Grounds grounds) {

    static List<Missed> of(Case facts) {
        var missed = new LinkedHashMap<LocalDate, Missed>();
        facts.spells().forEach(spell -> missed.putIfAbsent(spell.due(), of(facts, spell)));
        return List.copyOf(missed.values());
    }

    private static Missed of(Case facts, Spell spell) {
        var holder = facts.holderOn(spell.due());
        var outside = facts.duty().isExcluded(spell.days().from());
        var events = new ArrayList<>(spell.missed().events());
        events.add(facts.duty().assignmentEventId());
        events.add(facts.duty().leadOn(spell.due()).eventId());
        events.addAll(holder.events());
        return new Missed(spell.due(), holder, outside, Grounds.of(events, Rule.R5, holder.rule()));
    }
}
