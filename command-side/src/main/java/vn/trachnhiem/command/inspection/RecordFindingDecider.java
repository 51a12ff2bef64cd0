package vn.trachnhiem.command.inspection;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.inspection.InspectionEvent;
import vn.trachnhiem.shared.inspection.InspectionEvent.FindingRecorded;
import vn.trachnhiem.shared.inspection.InspectionRejection;
import vn.trachnhiem.shared.inspection.RecordFinding;

/**
 * An inspector of the team records a finding about a past period, inside the decided one, against a norm, with evidence, under a number
 * of its own (domain, section E).
 */
public final class RecordFindingDecider {
    private RecordFindingDecider() {}

    public static Decision<InspectionEvent> decide(RecordFinding c, InspectionState state, Rules rules) {
        return switch (state) {
            case InspectionState.Undecided() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case InspectionState.Concluded() -> Decision.rejected(InspectionRejection.CONCLUDED);
            case OpenInspection open -> decide(c, open, rules);
        };
    }

    private static Decision<InspectionEvent> decide(RecordFinding c, OpenInspection open, Rules rules) {
        return Guard.<InspectionEvent>of(c.act(), rules, Role.INSPECTOR)
                .unless(open.team().includes(c.act().by().person()), InspectionRejection.NOT_IN_TEAM)
                .when(open.found(c.finding()), InspectionRejection.FINDING_TAKEN)
                .hasHappened()
                .notBefore(open.decidedOn())
                .when(c.finding() < 1, InspectionRejection.FINDING_BELOW_ONE)
                .says(c.text())
                .says(c.criteria())
                .unless(open.period().contains(c.period()), InspectionRejection.OUTSIDE_SCOPE)
                .when(c.evidence().isEmpty(), InspectionRejection.EVIDENCE_MISSING)
                .accept(() -> new FindingRecorded(
                        c.inspection(), c.finding(), c.text(), c.criteria(), c.period(), c.evidence(), c.act()));
    }
}
