package vn.trachnhiem.command.inspection;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.inspection.InspectionEvent;
import vn.trachnhiem.shared.inspection.InspectionEvent.ExplanationRequested;
import vn.trachnhiem.shared.inspection.InspectionRejection;
import vn.trachnhiem.shared.inspection.RequestExplanation;

/**
 * The Chief Inspector or the leader of the team asks a person of an agency to explain a finding; a former head as well, for the time in
 * office, wherever that person is now (domain, section E; Luật 11/2022/QH15, Điều 75; Luật 84/2025/QH15, Điều 34).
 */
public final class RequestExplanationDecider {
    private RequestExplanationDecider() {}

    public static Decision<InspectionEvent> decide(RequestExplanation c, InspectionState state, Rules rules) {
        return switch (state) {
            case InspectionState.Undecided() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case InspectionState.Concluded() -> Decision.rejected(InspectionRejection.CONCLUDED);
            case OpenInspection open -> decide(c, open, rules);
        };
    }

    private static Decision<InspectionEvent> decide(RequestExplanation c, OpenInspection open, Rules rules) {
        return Guard.<InspectionEvent>of(c.act(), rules, Role.CHIEF_INSPECTOR, Role.INSPECTOR)
                .unless(mayAsk(c.act().by(), open.team()), InspectionRejection.NOT_LEADER)
                .unless(open.found(c.finding()), InspectionRejection.FINDING_UNKNOWN)
                .when(isAsked(c, open), InspectionRejection.ASKED_ALREADY)
                .hasHappened()
                .notBefore(open.foundOn(c.finding()))
                .says(c.points())
                .when(c.dueOn().isBefore(c.act().effectiveOn()), InspectionRejection.DUE_BEFORE_REQUEST)
                .accept(() -> new ExplanationRequested(
                        c.inspection(), c.finding(), c.person(), c.agency(), c.points(), c.dueOn(), c.act()));
    }

    private static boolean mayAsk(Actor by, Team team) {
        return by.is(Role.CHIEF_INSPECTOR) || team.isLedBy(by.person());
    }

    private static boolean isAsked(RequestExplanation c, OpenInspection open) {
        return open.explanations().of(c.finding(), c.person()).isPresent();
    }
}
