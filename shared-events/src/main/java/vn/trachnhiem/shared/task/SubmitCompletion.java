package vn.trachnhiem.shared.task;

import java.time.LocalDate;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.TaskId;

/** The lead hands in the result with its evidence. */
public record SubmitCompletion(TaskId task, Deliverable deliverable, LocalDate receivedOn, Act act) implements Command {
    @Override
    public String subject() {
        return task.value();
    }
}
