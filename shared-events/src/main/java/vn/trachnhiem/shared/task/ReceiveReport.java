package vn.trachnhiem.shared.task;

import java.time.LocalDate;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.TaskId;

/** The recipient records the receipt: the legal time of the report. */
public record ReceiveReport(TaskId task, int year, LocalDate receivedOn, Act act) implements Command {
    @Override
    public String subject() {
        return task.value();
    }
}
