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
import static vn.trachnhiem.command.task.Tasks.returned;
import static vn.trachnhiem.command.task.Tasks.submitted;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.task.SubmitCompletion;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.CompletionSubmitted;
import vn.trachnhiem.shared.task.TaskRejection;

class SubmitCompletionDeciderTest {
    private static SubmitCompletion submit(LocalDate receivedOn, Act act) {
        return new SubmitCompletion(TASK, deliverable(FILE), receivedOn, act);
    }

    private static Decision<TaskEvent> decide(SubmitCompletion c, TaskEvent... history) {
        return SubmitCompletionDecider.decide(c, after(history), rules());
    }

    @Test
    void submissions_count_from_one() {
        SubmitCompletion c = submit(TODAY, act(LEAD));
        assertThat(decide(c, assigned(DATED)))
                .isEqualTo(accepted(new CompletionSubmitted(TASK, 1, c.deliverable(), TODAY, c.act())));
    }

    @Test
    void after_a_return_the_lead_submits_again() {
        SubmitCompletion c = submit(TODAY.plusDays(2), act(LEAD, TODAY.plusDays(2)));
        assertThat(decide(c, assigned(DATED), submitted(1), returned(1, TODAY.plusDays(2))))
                .isEqualTo(accepted(new CompletionSubmitted(TASK, 2, c.deliverable(), TODAY.plusDays(2), c.act())));
    }

    @Test
    void a_new_submission_is_not_before_the_return() {
        SubmitCompletion c = submit(TODAY.plusDays(1), act(LEAD, TODAY.plusDays(1)));
        assertThat(decide(c, assigned(DATED), submitted(1), returned(1, TODAY.plusDays(2))))
                .isEqualTo(rejected(ActRejection.BEFORE_ITS_CAUSE));
    }

    @Test
    void one_submission_waits_at_a_time() {
        assertThat(decide(submit(TODAY, act(LEAD)), assigned(DATED), submitted(1)))
                .isEqualTo(rejected(TaskRejection.SUBMISSION_PENDING));
    }

    @Test
    void the_second_submission_waits_like_the_first() {
        Act later = act(LEAD, TODAY.plusDays(1));
        assertThat(decide(
                        submit(TODAY.plusDays(1), later),
                        assigned(DATED),
                        submitted(1),
                        returned(1, TODAY),
                        submitted(2)))
                .isEqualTo(rejected(TaskRejection.SUBMISSION_PENDING));
    }

    @Test
    void a_result_needs_evidence() {
        assertThat(decide(new SubmitCompletion(TASK, deliverable(), TODAY, act(LEAD)), assigned(DATED)))
                .isEqualTo(rejected(TaskRejection.EVIDENCE_MISSING));
    }

    @Test
    void a_result_is_not_received_before_it_was_submitted() {
        assertThat(decide(submit(TODAY.minusDays(1), act(LEAD)), assigned(DATED)))
                .isEqualTo(rejected(TaskRejection.RECEIVED_BEFORE_SUBMITTED));
    }

    @Test
    void a_receipt_is_not_recorded_ahead() {
        assertThat(decide(submit(TODAY.plusDays(1), act(LEAD)), assigned(DATED)))
                .isEqualTo(rejected(ActRejection.EFFECTIVE_IN_FUTURE));
    }

    @Test
    void a_standing_task_is_never_completed() {
        assertThat(decide(submit(TODAY, act(LEAD)), assigned(STANDING)))
                .isEqualTo(rejected(TaskRejection.NOT_A_ONE_OFF));
    }

    @Test
    void a_reporting_task_is_completed_by_its_reports_only() {
        assertThat(decide(submit(TODAY, act(LEAD)), assigned(REPORTS)))
                .isEqualTo(rejected(TaskRejection.NOT_A_ONE_OFF));
    }
}
