package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules say of one duty on one business day. Facts only (R1): who held the post, never who is to blame.
 * {@code currentDue} is the last compliant day in force at the end of the count; null where there is no deadline.
 */
public record Attribution(
        String taskId,
        LocalDate on,
        TimeStatus status,
        @Nullable LocalDate currentDue,
        LateTotal late,
        List<Missed> defaults,
        List<LateRun> runs,
        List<HolderShare> shares,
        List<Preparation> preparation,
        ExtensionCount extensions,
        List<Waiting> waiting,
        List<Held> held,
        Registration registration,
        List<InheritedFrom> inheritedFrom,
        Map<String, Consequence> consequences,
        String ruleVersion) {

    /** Applies the rules to what had happened by {@code on}, both given as the ledger knows them. */
    public static Attribution of(Duty duty, Posts posts, Terms terms, LocalDate on) {
        var facts = Case.of(duty, posts, terms, on);
        var runs = LateRun.of(facts);
        return new Attribution(
                duty.taskId(),
                on,
                TimeStatus.of(facts),
                facts.course().due().map(DueInForce::due).orElse(null),
                LateTotal.of(runs),
                Missed.of(facts),
                runs,
                HolderShare.of(runs),
                Preparation.of(facts),
                ExtensionCount.of(facts),
                Waiting.of(facts),
                Held.of(facts),
                Registration.of(facts),
                InheritedFrom.of(facts),
                consequences(facts),
                terms.ruleVersion());
    }

    private static Map<String, Consequence> consequences(Case facts) {
        return facts.duty().leads().stream()
                .map(Lead::agencyId)
                .distinct()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), id -> Consequence.of(id, facts.terms())));
    }
}
