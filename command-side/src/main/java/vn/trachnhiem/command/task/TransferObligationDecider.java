package vn.trachnhiem.command.task;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ObligationTransferred;
import vn.trachnhiem.shared.task.TaskRejection;
import vn.trachnhiem.shared.task.TransferObligation;

/**
 * An open task moves to its receiver in a reorganisation, whatever is pending on it; the receiver leads from the effective date, and
 * everything else stays (domain, R17).
 */
public final class TransferObligationDecider {
    private TransferObligationDecider() {}

    public static Decision<TaskEvent> decide(TransferObligation c, TaskState state, Rules rules) {
        Guard<TaskEvent> entitled =
                Guard.of(c.act(), rules, Role.HOME_AFFAIRS_OFFICER, Role.CHIEF_OF_OFFICE, Role.CHAIRMAN);
        return TaskGuards.whileOpen(state, entitled, (task, guard) -> {
            Parties parties = task.parties();
            return guard.hasHappened()
                    .notBefore(parties.leadSince())
                    .when(c.receiver().equals(parties.lead()), TaskRejection.RECEIVER_IS_LEAD)
                    .accept(() -> new ObligationTransferred(
                            c.task(), parties.lead(), c.receiver(), c.reorganisation(), c.act()));
        });
    }
}
