package vn.trachnhiem.command.task;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.task.CloseByReorganisation;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ClosedByReorganisation;

/** The Chairman ends a task that has no receiver, by a document. */
public final class CloseByReorganisationDecider {
    private CloseByReorganisationDecider() {}

    public static Decision<TaskEvent> decide(CloseByReorganisation c, TaskState state, Rules rules) {
        Guard<TaskEvent> entitled = Guard.of(c.act(), rules, Role.CHAIRMAN);
        return TaskGuards.whileOpen(
                state,
                entitled,
                (task, guard) -> guard.byDocument()
                        .hasHappened()
                        .notBefore(task.parties().leadSince())
                        .accept(() -> new ClosedByReorganisation(c.task(), c.reorganisation(), c.act())));
    }
}
