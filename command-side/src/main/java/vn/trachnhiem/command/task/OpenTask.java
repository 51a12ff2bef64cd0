package vn.trachnhiem.command.task;

import java.time.LocalDate;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.TaskAcknowledged;
import vn.trachnhiem.shared.task.TaskEvent.TaskAssigned;

/** A task on which something can still be done. */
public record OpenTask(AgencyId lead, PersonId assignedBy, LocalDate assignedOn, boolean acknowledged)
        implements TaskState {
    static OpenTask from(TaskAssigned event) {
        return new OpenTask(event.lead(), event.act().by().person(), event.act().effectiveOn(), false);
    }

    @Override
    public TaskState evolve(TaskEvent event) {
        return switch (event) {
            case TaskAcknowledged e -> new OpenTask(lead, assignedBy, assignedOn, true);
            default -> this;
        };
    }
}
