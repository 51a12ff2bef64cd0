package vn.trachnhiem.query.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.register.Recorded;
import vn.trachnhiem.query.register.Register;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.task.TaskEvent;

/** The register of tasks and their reports, keyed by task. */
public final class TaskRegister implements Register<TaskRow> {
    @Override
    public String table() {
        return "task";
    }

    @Override
    public Class<TaskRow> rowType() {
        return TaskRow.class;
    }

    @Override
    public List<String> keys(Event event) {
        return event instanceof TaskEvent ? List.of(event.subject()) : List.of();
    }

    @Override
    public TaskRow fold(@Nullable TaskRow row, String key, Recorded recorded) {
        return TaskFold.of(row, recorded);
    }
}
