package vn.trachnhiem.command.task;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.PartyTransferred;
import vn.trachnhiem.shared.task.TaskRejection;
import vn.trachnhiem.shared.task.TransferParty;

/**
 * Who receives, assigned or coordinates an open task is followed by the receiver of a reorganisation, or nobody could receive its reports
 * or decide about it any more; whatever is pending stays so (domain, B.1 and R17).
 */
public final class TransferPartyDecider {
    private TransferPartyDecider() {}

    public static Decision<TaskEvent> decide(TransferParty c, TaskState state, Rules rules) {
        Guard<TaskEvent> entitled =
                Guard.of(c.act(), rules, Role.HOME_AFFAIRS_OFFICER, Role.CHIEF_OF_OFFICE, Role.CHAIRMAN);
        return TaskGuards.whileOpen(
                state,
                entitled,
                (task, guard) -> guard.hasHappened()
                        .notBefore(task.parties().assignedOn())
                        .unless(task.parties().has(c.party(), c.from()), TaskRejection.NOT_THAT_PARTY)
                        .when(c.receiver().equals(c.from()), TaskRejection.RECEIVER_IS_THAT_PARTY)
                        .accept(() -> new PartyTransferred(
                                c.task(), c.party(), c.from(), c.receiver(), c.reorganisation(), c.act())));
    }
}
