package vn.trachnhiem.command.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.task.TaskEvent.CompletionSubmitted;

/**
 * A result as handed in.
 *
 * @param number counts from 1
 * @param returnedOn absent while it waits, and when it was accepted
 */
record Submission(
        int number,
        Actor by,
        LocalDate submittedOn,
        LocalDate receivedOn,
        @Nullable LocalDate returnedOn) {
    static Submission from(CompletionSubmitted e) {
        return new Submission(e.submission(), e.act().by(), e.act().effectiveOn(), e.receivedOn(), null);
    }

    Submission received(LocalDate corrected) {
        return new Submission(number, by, submittedOn, corrected, returnedOn);
    }

    Submission returned(LocalDate on) {
        return new Submission(number, by, submittedOn, receivedOn, on);
    }
}
