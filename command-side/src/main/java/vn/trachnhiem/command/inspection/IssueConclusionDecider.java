package vn.trachnhiem.command.inspection;

import java.util.List;
import java.util.stream.Collectors;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.inspection.InspectionEvent;
import vn.trachnhiem.shared.inspection.InspectionEvent.InspectionConcluded;
import vn.trachnhiem.shared.inspection.InspectionRejection;
import vn.trachnhiem.shared.inspection.IssueConclusion;

/**
 * The Chief Inspector signs the conclusion in person, never by order (Luật 11/2022/QH15, Điều 78; Luật 84/2025/QH15, Điều 36), once every
 * explanation is assessed. One that was not handed in by its due date does not hold the conclusion up; one that is still in time does.
 */
public final class IssueConclusionDecider {
    private IssueConclusionDecider() {}

    public static Decision<InspectionEvent> decide(IssueConclusion c, InspectionState state, Rules rules) {
        return switch (state) {
            case InspectionState.Undecided() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case InspectionState.Concluded() -> Decision.rejected(InspectionRejection.CONCLUDED);
            case OpenInspection open -> decide(c, open, rules);
        };
    }

    private static Decision<InspectionEvent> decide(IssueConclusion c, OpenInspection open, Rules rules) {
        List<Integer> waiting = open.explanations().openFindings(c.act().effectiveOn());
        return Guard.<InspectionEvent>of(c.act(), rules, Role.CHIEF_INSPECTOR)
                .unless(c.act().capacity() == Capacity.DIRECT, InspectionRejection.NOT_IN_PERSON)
                .unless(waiting.isEmpty(), InspectionRejection.EXPLANATION_OPEN, numbers(waiting))
                .byDocument()
                .hasHappened()
                .notBefore(open.latestOn())
                .unless(c.sustained().stream().allMatch(open::found), InspectionRejection.NOTHING_FOUND)
                .accept(() -> new InspectionConcluded(c.inspection(), inOrder(c.sustained()), c.act()));
    }

    private static List<Integer> inOrder(List<Integer> findings) {
        return findings.stream().distinct().sorted().toList();
    }

    private static String numbers(List<Integer> findings) {
        return findings.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
