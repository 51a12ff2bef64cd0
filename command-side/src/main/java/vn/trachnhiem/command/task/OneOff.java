package vn.trachnhiem.command.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.task.TaskEvent.CompletionReturned;
import vn.trachnhiem.shared.task.TaskEvent.CompletionSubmitted;
import vn.trachnhiem.shared.task.TaskEvent.ExtensionGranted;
import vn.trachnhiem.shared.task.TaskEvent.ExtensionRequested;

/**
 * Work done once, by a day.
 *
 * @param originalDueOn never lost: an extension stands beside it (domain, C.3)
 * @param extendedTo the due date last granted
 */
record OneOff(LocalDate originalDueOn, @Nullable LocalDate extendedTo, Extensions extensions, Submissions submissions)
        implements Work {
    static OneOff due(LocalDate on) {
        return new OneOff(on, null, Extensions.none(), Submissions.none());
    }

    /** The last day in time as it stands now; an original date corrected to a later day than was granted outlasts the grant. */
    LocalDate dueOn() {
        return extendedTo != null && extendedTo.isAfter(originalDueOn) ? extendedTo : originalDueOn;
    }

    OneOff originallyDue(LocalDate corrected) {
        return new OneOff(corrected, extendedTo, extensions, submissions);
    }

    OneOff with(ExtensionRequested e) {
        return new OneOff(originalDueOn, extendedTo, extensions.with(e), submissions);
    }

    OneOff with(ExtensionGranted e) {
        return new OneOff(originalDueOn, e.dueOn(), extensions.afterGrant(), submissions);
    }

    OneOff refused() {
        return new OneOff(originalDueOn, extendedTo, extensions.afterRefusal(), submissions);
    }

    OneOff with(CompletionSubmitted e) {
        return with(submissions.with(e));
    }

    OneOff with(CompletionReturned e) {
        return with(submissions.with(e));
    }

    OneOff with(Submissions now) {
        return new OneOff(originalDueOn, extendedTo, extensions, now);
    }
}
