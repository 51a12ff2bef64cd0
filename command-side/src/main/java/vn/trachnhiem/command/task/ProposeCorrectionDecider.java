package vn.trachnhiem.command.task;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.task.ProposeCorrection;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.CorrectionProposed;

/** The owners of the record propose, with a reason, to correct what was entered wrongly; after the end of a task too (domain, E.3). */
public final class ProposeCorrectionDecider {
    private ProposeCorrectionDecider() {}

    public static Decision<TaskEvent> decide(ProposeCorrection c, TaskState state, Rules rules) {
        Guard<TaskEvent> entitled = Guard.of(c.act(), rules, Role.OFFICE_OFFICER, Role.HOME_AFFAIRS_OFFICER);
        return TaskGuards.evenAfterTheEnd(state, entitled, (task, guard) -> {
            guard.when(task.corrections().of(c.correction()).isPresent(), ActRejection.ALREADY_EXISTS)
                    .hasHappened()
                    .notBefore(task.parties().assignedOn());
            TaskGuards.grounded(guard, c.act().reason());
            return Correctable.check(c.change(), task, c.act(), guard)
                    .accept(() -> new CorrectionProposed(c.task(), c.correction(), c.change(), c.act()));
        });
    }
}
