package vn.trachnhiem.command.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.LETTER;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.rules;
import static vn.trachnhiem.command.task.Tasks.REGISTRY;
import static vn.trachnhiem.command.task.Tasks.REPORTS;
import static vn.trachnhiem.command.task.Tasks.TASK;
import static vn.trachnhiem.command.task.Tasks.after;
import static vn.trachnhiem.command.task.Tasks.assigned;
import static vn.trachnhiem.command.task.Tasks.cancelled;
import static vn.trachnhiem.command.task.Tasks.reportAccepted;
import static vn.trachnhiem.command.task.Tasks.reportReceived;
import static vn.trachnhiem.command.task.Tasks.reportReturned;
import static vn.trachnhiem.command.task.Tasks.reportSubmitted;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.task.ReceiveReport;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ReportReceived;
import vn.trachnhiem.shared.task.TaskRejection;

class ReceiveReportDeciderTest {
    private static final TaskEvent[] SUBMITTED = {assigned(REPORTS), reportSubmitted(1)};

    private static ReceiveReport receive(LocalDate on, Act act) {
        return new ReceiveReport(TASK, 2024, on, act);
    }

    private static Decision<TaskEvent> decide(ReceiveReport c, TaskEvent... history) {
        return ReceiveReportDecider.decide(c, after(history), rules());
    }

    @Test
    void the_day_of_receipt_is_recorded() {
        ReceiveReport c = receive(TODAY, act(REGISTRY));
        assertThat(decide(c, SUBMITTED)).isEqualTo(accepted(new ReportReceived(TASK, 2024, 1, TODAY, c.act())));
    }

    @Test
    void the_version_submitted_last_is_the_one_received() {
        ReceiveReport c = receive(TODAY.plusDays(2), act(REGISTRY, TODAY.plusDays(2)));
        assertThat(decide(
                        c,
                        assigned(REPORTS),
                        reportSubmitted(1),
                        reportReceived(1),
                        reportReturned(1, TODAY.plusDays(1)),
                        reportSubmitted(2)))
                .isEqualTo(accepted(new ReportReceived(TASK, 2024, 2, TODAY.plusDays(2), c.act())));
    }

    @Test
    void a_report_is_not_received_before_it_was_submitted() {
        Act act = act(REGISTRY, TODAY, TODAY, LETTER, "Nghỉ lễ");
        assertThat(decide(receive(TODAY.minusDays(1), act), SUBMITTED))
                .isEqualTo(rejected(TaskRejection.RECEIVED_BEFORE_SUBMITTED));
    }

    @Test
    void a_receipt_is_not_recorded_ahead() {
        assertThat(decide(receive(TODAY.plusDays(1), act(REGISTRY)), SUBMITTED))
                .isEqualTo(rejected(ActRejection.EFFECTIVE_IN_FUTURE));
        assertThat(decide(receive(TODAY, act(REGISTRY, TODAY.plusDays(1), TODAY, null, null)), SUBMITTED))
                .isEqualTo(rejected(ActRejection.EFFECTIVE_IN_FUTURE));
    }

    @Test
    void the_act_of_receipt_is_not_before_the_submission() {
        assertThat(decide(receive(TODAY, act(REGISTRY, TODAY.minusDays(1), TODAY, null, null)), SUBMITTED))
                .isEqualTo(rejected(ActRejection.BEFORE_ITS_CAUSE));
    }

    @Test
    void a_receipt_entered_days_later_is_a_late_record_whatever_its_effective_date() {
        LocalDate now = TODAY.plusDays(5);
        assertThat(decide(receive(TODAY, act(REGISTRY, now)), SUBMITTED))
                .isEqualTo(rejected(ActRejection.LATE_WITHOUT_DOCUMENT));
        assertThat(decide(receive(TODAY, act(REGISTRY, now, now, LETTER, null)), SUBMITTED))
                .isEqualTo(rejected(ActRejection.LATE_WITHOUT_REASON));
        assertThat(decide(receive(TODAY, act(REGISTRY, now, now, LETTER, "Mất mạng")), SUBMITTED))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void what_was_not_submitted_is_not_received() {
        assertThat(decide(receive(TODAY, act(REGISTRY)), assigned(REPORTS)))
                .isEqualTo(rejected(TaskRejection.REPORT_NOT_SUBMITTED));
    }

    @Test
    void what_was_returned_is_not_received_until_a_new_version_comes() {
        assertThat(decide(
                        receive(TODAY, act(REGISTRY)),
                        assigned(REPORTS),
                        reportSubmitted(1),
                        reportReceived(1),
                        reportReturned(1, TODAY)))
                .isEqualTo(rejected(TaskRejection.REPORT_NOT_SUBMITTED));
    }

    @Test
    void a_report_is_received_once() {
        assertThat(decide(receive(TODAY, act(REGISTRY)), assigned(REPORTS), reportSubmitted(1), reportReceived(1)))
                .isEqualTo(rejected(TaskRejection.REPORT_PENDING));
    }

    @Test
    void an_accepted_report_is_not_received_again() {
        assertThat(decide(
                        receive(TODAY, act(REGISTRY)),
                        assigned(REPORTS),
                        reportSubmitted(1),
                        reportReceived(1),
                        reportAccepted(2024)))
                .isEqualTo(rejected(TaskRejection.REPORT_ACCEPTED));
    }

    @Test
    void a_year_without_a_period_has_no_receipt() {
        ReceiveReport c = new ReceiveReport(TASK, 2023, TODAY, act(REGISTRY));
        assertThat(decide(c, SUBMITTED)).isEqualTo(rejected(TaskRejection.NO_SUCH_PERIOD));
    }

    @Test
    void an_unknown_or_ended_task_receives_nothing() {
        assertThat(decide(receive(TODAY, act(REGISTRY)))).isEqualTo(rejected(ActRejection.UNKNOWN_SUBJECT));
        assertThat(decide(receive(TODAY, act(REGISTRY)), assigned(REPORTS), cancelled()))
                .isEqualTo(rejected(TaskRejection.ENDED));
    }
}
