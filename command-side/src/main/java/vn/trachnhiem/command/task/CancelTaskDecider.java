package vn.trachnhiem.command.task;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.task.CancelTask;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.TaskCancelled;

/** The assigner's side ends a task, with grounds; not after acceptance, because an accepted task has ended. */
public final class CancelTaskDecider {
    private CancelTaskDecider() {}

    public static Decision<TaskEvent> decide(CancelTask c, TaskState state, Rules rules) {
        Guard<TaskEvent> entitled = Guard.of(c.act(), rules, Role.CHAIRMAN, Role.CHIEF_OF_OFFICE, Role.OFFICE_OFFICER);
        return TaskGuards.whileOpen(state, entitled, (task, guard) -> {
            guard.unless(task.parties().isAssigner(c.act().by()), ActRejection.NOT_ENTITLED)
                    .hasHappened()
                    .notBefore(task.parties().leadSince());
            return TaskGuards.grounded(guard, c.grounds())
                    .accept(() -> new TaskCancelled(c.task(), c.grounds(), c.act()));
        });
    }
}
