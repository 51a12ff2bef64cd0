package vn.trachnhiem.command.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.rules;
import static vn.trachnhiem.command.task.Tasks.DATED;
import static vn.trachnhiem.command.task.Tasks.FILE;
import static vn.trachnhiem.command.task.Tasks.LEAD;
import static vn.trachnhiem.command.task.Tasks.REPORTS;
import static vn.trachnhiem.command.task.Tasks.STANDING;
import static vn.trachnhiem.command.task.Tasks.TASK;
import static vn.trachnhiem.command.task.Tasks.after;
import static vn.trachnhiem.command.task.Tasks.assigned;
import static vn.trachnhiem.command.task.Tasks.deliverable;
import static vn.trachnhiem.command.task.Tasks.reportAccepted;
import static vn.trachnhiem.command.task.Tasks.reportReceived;
import static vn.trachnhiem.command.task.Tasks.reportReturned;
import static vn.trachnhiem.command.task.Tasks.reportSubmitted;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.task.SubmitReport;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ReportSubmitted;
import vn.trachnhiem.shared.task.TaskRejection;

class SubmitReportDeciderTest {
    private static final TaskEvent[] DUE_REPORT = {assigned(REPORTS)};

    private static SubmitReport submit(int year, boolean nil, FileRef... evidence) {
        return new SubmitReport(TASK, year, deliverable(evidence), nil, act(LEAD, TODAY.plusDays(2)));
    }

    private static Decision<TaskEvent> decide(SubmitReport c, TaskEvent... history) {
        return SubmitReportDecider.decide(c, after(history), rules());
    }

    private static Decision<TaskEvent> acceptedAs(int version, SubmitReport c) {
        return accepted(new ReportSubmitted(TASK, c.year(), version, c.deliverable(), c.nil(), c.act()));
    }

    @Test
    void versions_count_from_one_in_each_period() {
        for (int year : List.of(2024, 2025)) {
            SubmitReport c = submit(year, false, FILE);
            assertThat(decide(c, DUE_REPORT)).isEqualTo(acceptedAs(1, c));
        }
    }

    @Test
    void a_year_without_a_period_is_not_reported_on() {
        assertThat(decide(submit(2023, false, FILE), DUE_REPORT)).isEqualTo(rejected(TaskRejection.NO_SUCH_PERIOD));
    }

    @Test
    void a_dated_or_standing_task_takes_no_reports() {
        assertThat(decide(submit(2024, false, FILE), assigned(DATED)))
                .isEqualTo(rejected(TaskRejection.NO_SUCH_PERIOD));
        assertThat(decide(submit(2024, false, FILE), assigned(STANDING)))
                .isEqualTo(rejected(TaskRejection.NO_SUCH_PERIOD));
    }

    @Test
    void a_report_without_a_file_must_say_that_it_is_nil() {
        SubmitReport nil = submit(2024, true);
        assertThat(decide(nil, DUE_REPORT)).isEqualTo(acceptedAs(1, nil));
        assertThat(decide(submit(2024, false), DUE_REPORT)).isEqualTo(rejected(TaskRejection.EVIDENCE_MISSING));
    }

    @Test
    void a_report_that_waits_is_not_submitted_again() {
        SubmitReport again = submit(2024, false, FILE);
        assertThat(decide(again, assigned(REPORTS), reportSubmitted(1)))
                .isEqualTo(rejected(TaskRejection.REPORT_PENDING));
        assertThat(decide(again, assigned(REPORTS), reportSubmitted(1), reportReceived(1)))
                .isEqualTo(rejected(TaskRejection.REPORT_PENDING));
    }

    @Test
    void an_accepted_report_is_not_submitted_again() {
        assertThat(decide(
                        submit(2024, false, FILE),
                        assigned(REPORTS),
                        reportSubmitted(1),
                        reportReceived(1),
                        reportAccepted(2024)))
                .isEqualTo(rejected(TaskRejection.REPORT_ACCEPTED));
    }

    @Test
    void after_a_return_a_new_version_of_the_same_period_is_due() {
        SubmitReport c = submit(2024, false, FILE);
        assertThat(decide(
                        c,
                        assigned(REPORTS),
                        reportSubmitted(1),
                        reportReceived(1),
                        reportReturned(1, TODAY.plusDays(2))))
                .isEqualTo(acceptedAs(2, c));
    }

    @Test
    void a_new_version_is_not_before_the_return() {
        assertThat(decide(
                        submit(2024, false, FILE),
                        assigned(REPORTS),
                        reportSubmitted(1),
                        reportReceived(1),
                        reportReturned(1, TODAY.plusDays(3))))
                .isEqualTo(rejected(ActRejection.BEFORE_ITS_CAUSE));
    }
}
