package vn.trachnhiem.command.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.CHI;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.HOME_AFFAIRS;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.Given.rules;
import static vn.trachnhiem.command.task.Tasks.ASSIGNER;
import static vn.trachnhiem.command.task.Tasks.LEAD;
import static vn.trachnhiem.command.task.Tasks.REGISTRY;
import static vn.trachnhiem.command.task.Tasks.REPORTS;
import static vn.trachnhiem.command.task.Tasks.TASK;
import static vn.trachnhiem.command.task.Tasks.after;
import static vn.trachnhiem.command.task.Tasks.assigned;
import static vn.trachnhiem.command.task.Tasks.reportAccepted;
import static vn.trachnhiem.command.task.Tasks.reportReceived;
import static vn.trachnhiem.command.task.Tasks.reportReturned;
import static vn.trachnhiem.command.task.Tasks.reportSubmitted;
import static vn.trachnhiem.command.task.Tasks.transferred;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Rejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.task.AcceptReport;
import vn.trachnhiem.shared.task.ReturnReport;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ReportAccepted;
import vn.trachnhiem.shared.task.TaskEvent.ReportReturned;
import vn.trachnhiem.shared.task.TaskRejection;

/** Accepting and returning a report. */
class JudgeReportTest {
    private static final LocalDate RECEIVED_ON = TODAY.plusDays(1);
    private static final TaskEvent[] RECEIVED = {assigned(REPORTS), reportSubmitted(1), reportReceived(1)};

    private static Decision<TaskEvent> accept(int year, Act act, TaskEvent... history) {
        return AcceptReportDecider.decide(new AcceptReport(TASK, year, act), after(history), rules());
    }

    private static Decision<TaskEvent> giveBack(int year, String grounds, Act act, TaskEvent... history) {
        return ReturnReportDecider.decide(new ReturnReport(TASK, year, grounds, act), after(history), rules());
    }

    private static void bothReject(Rejection reason, int year, Act act, TaskEvent... history) {
        assertThat(accept(year, act, history)).isEqualTo(rejected(reason));
        assertThat(giveBack(year, "Sai mẫu", act, history)).isEqualTo(rejected(reason));
    }

    @Test
    void the_recipient_accepts_what_it_received() {
        Act act = act(REGISTRY, RECEIVED_ON);
        assertThat(accept(2024, act, RECEIVED)).isEqualTo(accepted(new ReportAccepted(TASK, 2024, 1, act)));
    }

    @Test
    void the_recipient_returns_what_it_received() {
        Act act = act(REGISTRY, RECEIVED_ON);
        assertThat(giveBack(2024, "Sai mẫu", act, RECEIVED))
                .isEqualTo(accepted(new ReportReturned(TASK, 2024, 1, "Sai mẫu", act)));
    }

    @Test
    void a_return_has_grounds() {
        assertThat(giveBack(2024, " ", act(REGISTRY, RECEIVED_ON), RECEIVED))
                .isEqualTo(rejected(TaskRejection.GROUNDS_MISSING));
    }

    @Test
    void who_submitted_does_not_judge_after_a_change_of_post() {
        Actor moved = actor(LEAD.person(), HOME_AFFAIRS, Role.HOME_AFFAIRS_OFFICER);
        bothReject(TaskRejection.CONFIRMER_SUBMITTED, 2024, act(moved, RECEIVED_ON), RECEIVED);
    }

    @Test
    void who_assigned_does_not_judge() {
        Actor moved = actor(ASSIGNER.person(), HOME_AFFAIRS, Role.HOME_AFFAIRS_OFFICER);
        bothReject(TaskRejection.CONFIRMER_ASSIGNED, 2024, act(moved, RECEIVED_ON), RECEIVED);
    }

    @Test
    void the_agency_that_submitted_does_not_judge_after_a_transfer() {
        TaskEvent[] moved = {
            assigned(REPORTS, HEALTH, HEALTH, ASSIGNER),
            reportSubmitted(1),
            reportReceived(1),
            transferred(FINANCE, TODAY)
        };
        Actor former = actor(CHI, HEALTH, Role.HOME_AFFAIRS_OFFICER);
        bothReject(TaskRejection.CONFIRMER_OF_THE_LEAD, 2024, act(former, RECEIVED_ON), moved);
    }

    @Test
    void judgement_follows_the_receipt() {
        bothReject(ActRejection.BEFORE_ITS_CAUSE, 2024, act(REGISTRY, TODAY), RECEIVED);
    }

    @Test
    void judgement_is_not_recorded_ahead() {
        Act ahead = act(REGISTRY, TODAY.plusDays(2), RECEIVED_ON, null, null);
        bothReject(ActRejection.EFFECTIVE_IN_FUTURE, 2024, ahead, RECEIVED);
    }

    @Test
    void what_was_not_submitted_is_not_judged() {
        bothReject(TaskRejection.REPORT_NOT_SUBMITTED, 2024, act(REGISTRY), assigned(REPORTS));
    }

    @Test
    void what_was_not_received_is_not_judged() {
        bothReject(TaskRejection.REPORT_NOT_RECEIVED, 2024, act(REGISTRY), assigned(REPORTS), reportSubmitted(1));
    }

    @Test
    void what_was_returned_is_not_judged_again() {
        bothReject(
                TaskRejection.REPORT_NOT_SUBMITTED,
                2024,
                act(REGISTRY),
                assigned(REPORTS),
                reportSubmitted(1),
                reportReceived(1),
                reportReturned(1, RECEIVED_ON));
    }

    @Test
    void what_was_accepted_is_not_judged_again() {
        bothReject(
                TaskRejection.REPORT_ACCEPTED,
                2024,
                act(REGISTRY),
                assigned(REPORTS),
                reportSubmitted(1),
                reportReceived(1),
                reportAccepted(2024));
    }

    @Test
    void each_period_is_judged_for_itself() {
        bothReject(TaskRejection.REPORT_NOT_SUBMITTED, 2025, act(REGISTRY, RECEIVED_ON), RECEIVED);
        bothReject(TaskRejection.NO_SUCH_PERIOD, 2023, act(REGISTRY, RECEIVED_ON), RECEIVED);
    }

    @Test
    void the_task_ends_with_the_last_periods_report() {
        TaskState one = after(assigned(REPORTS), reportSubmitted(1), reportReceived(1), reportAccepted(2024));
        assertThat(one).isInstanceOf(OpenTask.class);
        TaskState two = after(after(one, reportSubmitted(2025, 1, LEAD)), reportReceived(2025, 1));
        assertThat(after(two, reportAccepted(2025))).isInstanceOf(TaskState.Ended.class);
    }

    @Test
    void an_unknown_task_is_unknown() {
        bothReject(ActRejection.UNKNOWN_SUBJECT, 2024, act(REGISTRY));
    }
}
