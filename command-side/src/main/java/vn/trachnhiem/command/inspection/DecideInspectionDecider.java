package vn.trachnhiem.command.inspection;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.inspection.DecideInspection;
import vn.trachnhiem.shared.inspection.InspectionEvent;
import vn.trachnhiem.shared.inspection.InspectionEvent.InspectionDecided;
import vn.trachnhiem.shared.inspection.InspectionRejection;

/**
 * The Chief Inspector orders an inspection by document. The law on inspection in force on the day of the decision governs it to its end
 * (domain, C.2).
 */
public final class DecideInspectionDecider {
    private DecideInspectionDecider() {}

    public static Decision<InspectionEvent> decide(DecideInspection c, InspectionState state, Rules rules) {
        boolean governs = rules.governingLaw(c.act().effectiveOn())
                .filter(c.law()::equals)
                .isPresent();
        return Guard.<InspectionEvent>of(c.act(), rules, Role.CHIEF_INSPECTOR)
                .unless(state instanceof InspectionState.Undecided, ActRejection.ALREADY_EXISTS)
                .byDocument()
                .hasHappened()
                .says(c.scope())
                .unless(governs, InspectionRejection.LAW_NOT_IN_FORCE)
                .accept(() -> new InspectionDecided(
                        c.inspection(), c.entity(), c.scope(), c.period(), c.law(), c.leader(), c.members(), c.act()));
    }
}
