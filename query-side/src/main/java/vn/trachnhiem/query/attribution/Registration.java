package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.List;
import vn.trachnhiem.shared.policy.Answer;

/**
 * R16: how long the monitoring office took to register what was assigned. Due dates do not move; the lead's time to
 * acknowledge runs from the registration. {@code lateDays} are calendar days beyond the policy's limit.
 */
public record Registration(
        String monitoringOffice,
        int tookDays,
        Answer<Integer> lateDays,
        Answer<LocalDate> acknowledgeBy,
        Grounds grounds) {

    static Registration of(Case facts) {
        var duty = facts.duty();
        var tasks = facts.terms().policies().tasks();
        var calendar = facts.terms().calendar();
        var limit = tasks.registerWithin(duty.assignedOn()).flatMap(each -> each.lastDay(duty.assignedOn(), calendar));
        return new Registration(
                duty.monitoringOffice(),
                Days.closed(duty.assignedOn().plusDays(1), duty.registeredOn()).count(),
                limit.map(last ->
                        Days.closed(last.plusDays(1), duty.registeredOn()).count()),
                tasks.acknowledgeWithin(duty.registeredOn())
                        .flatMap(each -> each.lastDay(duty.registeredOn(), calendar)),
                Grounds.of(List.of(duty.assignmentEventId()), Rule.R16));
    }
}
