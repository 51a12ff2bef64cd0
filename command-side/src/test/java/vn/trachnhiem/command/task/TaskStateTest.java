package vn.trachnhiem.command.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.task.Tasks.DATED;
import static vn.trachnhiem.command.task.Tasks.DUE;
import static vn.trachnhiem.command.task.Tasks.LEAD;
import static vn.trachnhiem.command.task.Tasks.REPORTS;
import static vn.trachnhiem.command.task.Tasks.STANDING;
import static vn.trachnhiem.command.task.Tasks.after;
import static vn.trachnhiem.command.task.Tasks.assigned;
import static vn.trachnhiem.command.task.Tasks.cancelled;
import static vn.trachnhiem.command.task.Tasks.closed;
import static vn.trachnhiem.command.task.Tasks.corrected;
import static vn.trachnhiem.command.task.Tasks.extensionRequested;
import static vn.trachnhiem.command.task.Tasks.reportAccepted;
import static vn.trachnhiem.command.task.Tasks.reportReceived;
import static vn.trachnhiem.command.task.Tasks.reportReturned;
import static vn.trachnhiem.command.task.Tasks.reportSubmitted;
import static vn.trachnhiem.command.task.Tasks.submitted;

import org.junit.jupiter.api.Test;
import vn.trachnhiem.shared.task.Correction;

/** Events that can only stand in a ledger from elsewhere change nothing instead of failing. */
class TaskStateTest {
    @Test
    void nothing_happens_before_the_assignment() {
        assertThat(after(extensionRequested(), submitted(1), cancelled())).isEqualTo(after());
    }

    @Test
    void an_assignment_is_remembered_once() {
        TaskState first = after(assigned(DATED));
        assertThat(after(first, assigned(STANDING))).isEqualTo(first);
    }

    @Test
    void a_second_end_changes_nothing() {
        TaskState ended = after(assigned(DATED), cancelled());
        assertThat(after(ended, closed())).isEqualTo(ended);
    }

    @Test
    void events_of_another_kind_of_work_change_nothing() {
        TaskState standing = after(assigned(STANDING));
        assertThat(after(standing, submitted(1))).isEqualTo(standing);
        assertThat(after(standing, reportSubmitted(1))).isEqualTo(standing);
        assertThat(after(standing, reportAccepted(2024))).isEqualTo(standing);
        assertThat(after(standing, corrected(new Correction.DueDate(DUE)))).isEqualTo(standing);
    }

    @Test
    void a_report_that_was_never_handed_in_stays_due() {
        TaskState due = after(assigned(REPORTS));
        assertThat(after(due, reportReceived(1))).isEqualTo(due);
        assertThat(after(due, reportReturned(1, TODAY))).isEqualTo(due);
        assertThat(after(due, reportAccepted(2024))).isEqualTo(due);
        assertThat(after(due, reportSubmitted(2023, 1, LEAD))).isEqualTo(due);
    }
}
