package vn.trachnhiem.shared.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.directive.ReformArea;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.TaskId;

/** Assigns a task to exactly one lead, with coordinators, and a due date or explicitly none. */
public record AssignTask(
        TaskId task,
        @Nullable Origin origin,
        String title,
        AgencyId lead,
        List<AgencyId> coordinators,
        TaskRole role,
        Schedule schedule,
        @Nullable ReformArea area,
        AgencyId assigner,
        @Nullable AgencyId recipient,
        @Nullable String deliverable,
        Act act)
        implements Command {
    @Override
    public String subject() {
        return task.value();
    }
}
