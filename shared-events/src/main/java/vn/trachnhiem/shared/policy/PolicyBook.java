package vn.trachnhiem.shared.policy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/**
 * All dated rules. Ask for the day of the act, not for today: a rule that has changed since still judges the acts of
 * its time.
 */
public final class PolicyBook {
    private final List<Policy> policies;

    private PolicyBook(List<Policy> policies) {
        this.policies = List.copyOf(policies);
    }

    /** The rules that come with the product. */
    public static PolicyBook load() {
        return of("policies.csv", DataFile.resource("policies.csv"));
    }

    /** Rules from an office's own file. Throws {@link MalformedPolicyData}, naming the first faulty line. */
    public static PolicyBook of(String file, List<String> lines) {
        var read = new ArrayList<Policy>();
        for (var row : DataFile.rows(file, PolicyRow.HEADER, lines)) {
            var policy = PolicyRow.read(row);
            if (read.stream().anyMatch(policy::overlaps)) {
                throw row.bad(policy.key().mark() + " is already set for part of that time");
            }
            read.add(policy);
        }
        return new PolicyBook(read);
    }

    public List<Policy> policies() {
        return policies;
    }

    /** The rule in force on that day. */
    public Answer<Policy> on(PolicyKey key, LocalDate date) {
        return policies.stream()
                .filter(each -> each.key() == key && each.inForceOn(date))
                .findFirst()
                .map(Answer::known)
                .orElseGet(() -> Answer.unknown(new Gap.NoPolicy(key, date)));
    }

    public Answer<Limit> limit(PolicyKey key, LocalDate date) {
        return on(key, date).map(Policy::limit);
    }

    public Answer<Integer> amount(PolicyKey key, LocalDate date) {
        return on(key, date).map(Policy::amount);
    }

    public Answer<MonthDay> dayOfYear(PolicyKey key, LocalDate date) {
        return on(key, date).map(Policy::dayOfYear);
    }

    public TaskPolicies tasks() {
        return new TaskPolicies(this);
    }

    public ExplanationPolicies explanations() {
        return new ExplanationPolicies(this);
    }

    public EvaluationPolicies evaluations() {
        return new EvaluationPolicies(this);
    }

    /** Which law governs an inspection decided on that day. */
    public Answer<InspectionLaw> inspectionLaw(LocalDate decidedOn) {
        return on(PolicyKey.INSPECTION_LAW, decidedOn)
                .map(policy -> InspectionLaw.ofYear(policy.value()).orElseThrow());
    }

    /** The limits under a law, which go on for an inspection that outlives it. */
    public InspectionPolicies inspections(InspectionLaw law) {
        return new InspectionPolicies(this, law);
    }
}
