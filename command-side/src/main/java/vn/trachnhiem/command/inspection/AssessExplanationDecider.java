package vn.trachnhiem.command.inspection;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.inspection.AssessExplanation;
import vn.trachnhiem.shared.inspection.InspectionEvent;
import vn.trachnhiem.shared.inspection.InspectionEvent.ExplanationAssessed;
import vn.trachnhiem.shared.inspection.InspectionRejection;

/**
 * The Chief Inspector decides on an explanation, once, with the grounds (domain, section E).
 */
public final class AssessExplanationDecider {
    private AssessExplanationDecider() {}

    public static Decision<InspectionEvent> decide(AssessExplanation c, InspectionState state, Rules rules) {
        return switch (state) {
            case InspectionState.Undecided() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case InspectionState.Concluded() -> Decision.rejected(InspectionRejection.CONCLUDED);
            case OpenInspection open -> decide(c, open, rules);
        };
    }

    private static Decision<InspectionEvent> decide(AssessExplanation c, OpenInspection open, Rules rules) {
        Guard<InspectionEvent> guard = Guard.<InspectionEvent>of(c.act(), rules, Role.CHIEF_INSPECTOR)
                .unless(open.found(c.finding()), InspectionRejection.FINDING_UNKNOWN);
        open.explanations()
                .of(c.finding(), c.person())
                .ifPresentOrElse(
                        explanation -> check(guard, explanation),
                        () -> guard.when(true, InspectionRejection.NOT_EXPLAINED));
        return guard.hasHappened()
                .says(c.grounds())
                .accept(() -> new ExplanationAssessed(
                        c.inspection(), c.finding(), c.person(), c.outcome(), c.grounds(), c.act()));
    }

    private static void check(Guard<InspectionEvent> guard, Explanation explanation) {
        switch (explanation) {
            case Explanation.Awaited awaited -> guard.when(true, InspectionRejection.NOT_EXPLAINED);
            case Explanation.HandedIn(var explainedOn) -> guard.notBefore(explainedOn);
            case Explanation.Assessed assessed -> guard.when(true, InspectionRejection.ASSESSED_ALREADY);
        }
    }
}
