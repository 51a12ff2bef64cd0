package vn.trachnhiem.command.task;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.task.RecordProgress;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ProgressRecorded;
import vn.trachnhiem.shared.task.TaskRejection;

/** The lead says how far it is, in whole per cent, on a task of any kind. */
public final class RecordProgressDecider {
    private RecordProgressDecider() {}

    public static Decision<TaskEvent> decide(RecordProgress c, TaskState state, Rules rules) {
        return TaskGuards.byLead(
                c.act(),
                state,
                rules,
                (task, guard) -> guard.says(c.note())
                        .when(c.percent() < 0 || c.percent() > 100, TaskRejection.PERCENT_OUT_OF_RANGE)
                        .accept(() -> new ProgressRecorded(c.task(), c.note(), c.percent(), c.act())));
    }
}
