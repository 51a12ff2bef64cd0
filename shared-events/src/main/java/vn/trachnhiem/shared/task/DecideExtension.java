package vn.trachnhiem.shared.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.ExtensionId;
import vn.trachnhiem.shared.identity.TaskId;

/** The assigner grants another due date or refuses; the original due date stays on record. */
public record DecideExtension(
        TaskId task,
        ExtensionId extension,
        boolean granted,
        @Nullable LocalDate dueOn,
        @Nullable String grounds,
        Act act)
        implements Command {
    @Override
    public String subject() {
        return task.value();
    }
}
