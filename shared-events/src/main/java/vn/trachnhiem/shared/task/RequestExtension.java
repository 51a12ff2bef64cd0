package vn.trachnhiem.shared.task;

import java.time.LocalDate;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.ExtensionId;
import vn.trachnhiem.shared.identity.TaskId;

/** The lead asks for another due date, with a reason. */
public record RequestExtension(TaskId task, ExtensionId extension, LocalDate proposed, String grounds, Act act)
        implements Command {
    @Override
    public String subject() {
        return task.value();
    }
}
