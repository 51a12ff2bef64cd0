package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.policy.Answer;

/**
 * R6: late days on end under one holder, calendar and working. Inherited days name the day the duty was taken over, and
 * how many of them the successor's grace labels (R7). {@code outsideScore} of them are suspended or have an objective
 * cause (R10); they stay counted here.
 */
public record LateRun(
        LocalDate due,
        Holder holder,
        Charge charge,
        Days days,
        Answer<Integer> workingDays,
        @Nullable LocalDate takenOverOn,
        Answer<Integer> graceDays,
        int outsideScore,
        Grounds grounds) {

    static List<LateRun> of(Case facts) {
        return facts.spells().stream().flatMap(spell -> of(facts, spell)).toList();
    }

    private static Stream<LateRun> of(Case facts, Spell spell) {
        return facts.holdersIn(spell.days()).stream().map(run -> of(facts, spell, run));
    }

    private static LateRun of(Case facts, Spell spell, Run<Holder> run) {
        var charge = Charge.of(run.said().who(), facts.holderOn(spell.due()).who());
        var takenOver = charge == Charge.INHERITED ? takenOver(facts, spell, run) : null;
        var calendar = facts.terms().calendar();
        return new LateRun(
                spell.due(),
                run.said(),
                charge,
                run.days(),
                run.days().workingDays(calendar),
                takenOver,
                takenOver == null ? Answer.known(0) : Grace.days(facts.terms(), takenOver, run.days()),
                run.days().count(facts.duty()::isExcluded),
                LateGrounds.of(facts, spell, run, charge));
    }

    private static LocalDate takenOver(Case facts, Spell spell, Run<Holder> run) {
        var day = run.days().from();
        while (facts.holderOn(day.minusDays(1)).who().equals(run.said().who())
                && day.minusDays(1).isAfter(spell.due())) {
            day = day.minusDays(1);
        }
        return day;
    }
}
