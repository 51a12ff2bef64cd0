package vn.trachnhiem.command.inspection;

import java.util.EnumSet;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.inspection.InspectionEvent;
import vn.trachnhiem.shared.inspection.InspectionEvent.ExplanationSubmitted;
import vn.trachnhiem.shared.inspection.InspectionRejection;
import vn.trachnhiem.shared.inspection.SubmitExplanation;

/**
 * The person who was asked explains in person, once, in whatever office that person now is. An explanation after its due date is still
 * heard as long as there is no conclusion.
 */
public final class SubmitExplanationDecider {
    private SubmitExplanationDecider() {}

    /** Everybody who acts for an agency: being asked, and not a role, entitles; the system's administrator writes nothing (domain, E.1.8). */
    private static final Role[] ANYBODY = EnumSet.complementOf(EnumSet.of(Role.SYSTEM_ADMINISTRATOR, Role.LEDGER))
            .toArray(Role[]::new);

    public static Decision<InspectionEvent> decide(SubmitExplanation c, InspectionState state, Rules rules) {
        return switch (state) {
            case InspectionState.Undecided() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case InspectionState.Concluded() -> Decision.rejected(InspectionRejection.CONCLUDED);
            case OpenInspection open -> decide(c, open, rules);
        };
    }

    private static Decision<InspectionEvent> decide(SubmitExplanation c, OpenInspection open, Rules rules) {
        Guard<InspectionEvent> guard = Guard.<InspectionEvent>of(c.act(), rules, ANYBODY)
                .unless(c.act().by().person().equals(c.person()), InspectionRejection.NOT_ASKED)
                .unless(open.found(c.finding()), InspectionRejection.FINDING_UNKNOWN);
        open.explanations()
                .of(c.finding(), c.person())
                .ifPresentOrElse(
                        explanation -> check(guard, explanation),
                        () -> guard.when(true, InspectionRejection.NOT_ASKED));
        return guard.hasHappened()
                .accept(() -> new ExplanationSubmitted(
                        c.inspection(), c.finding(), c.person(), c.words(), c.evidence(), c.act()));
    }

    private static void check(Guard<InspectionEvent> guard, Explanation explanation) {
        switch (explanation) {
            case Explanation.Awaited(var askedOn, var dueOn) -> guard.notBefore(askedOn);
            case Explanation.HandedIn handedIn -> guard.when(true, InspectionRejection.EXPLAINED_ALREADY);
            case Explanation.Assessed assessed -> guard.when(true, InspectionRejection.EXPLAINED_ALREADY);
        }
    }
}
