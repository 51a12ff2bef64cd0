package vn.trachnhiem.command;

import java.time.LocalDate;
import java.util.Optional;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.inspection.GoverningLaw;
import vn.trachnhiem.shared.policy.Answer;
import vn.trachnhiem.shared.policy.InspectionLaw;
import vn.trachnhiem.shared.policy.PolicyBook;
import vn.trachnhiem.shared.policy.WorkingCalendar;

/** The rules as the dated policy data and the official calendar give them. */
public final class PolicyRules implements Rules {
    private final PolicyBook policies;
    private final WorkingCalendar calendar;

    public PolicyRules(PolicyBook policies, WorkingCalendar calendar) {
        this.policies = policies;
        this.calendar = calendar;
    }

    /** Where no policy or no calendar says until when, the act is late from the next day. */
    @Override
    public boolean recordedLate(Act act) {
        Answer<LocalDate> lastDay = policies.tasks()
                .registerWithin(act.effectiveOn())
                .flatMap(limit -> limit.lastDay(act.effectiveOn(), calendar));
        return switch (lastDay) {
            case Answer.Known<LocalDate>(var day) -> act.recordedOn().isAfter(day);
            case Answer.Unknown<LocalDate> unknown -> act.daysLate() > 0;
        };
    }

    /** Where no policy says how often, not at all. */
    @Override
    public int extensionsAllowed(LocalDate on) {
        return switch (policies.tasks().extensionsMax(on)) {
            case Answer.Known<Integer>(var most) -> most;
            case Answer.Unknown<Integer> unknown -> 0;
        };
    }

    @Override
    public Optional<GoverningLaw> governingLaw(LocalDate decidedOn) {
        return switch (policies.inspectionLaw(decidedOn)) {
            case Answer.Known<InspectionLaw>(var law) -> Optional.of(GoverningLaw.valueOf("LAW_" + law.year()));
            case Answer.Unknown<InspectionLaw> unknown -> Optional.empty();
        };
    }
}
