package vn.trachnhiem.command.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.HOME_AFFAIRS;
import static vn.trachnhiem.command.Given.LETTER;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.Given.rules;
import static vn.trachnhiem.command.task.Tasks.CHAIRMAN;
import static vn.trachnhiem.command.task.Tasks.CHIEF;
import static vn.trachnhiem.command.task.Tasks.DATED;
import static vn.trachnhiem.command.task.Tasks.HEAD;
import static vn.trachnhiem.command.task.Tasks.MERGER;
import static vn.trachnhiem.command.task.Tasks.OFFICER;
import static vn.trachnhiem.command.task.Tasks.REGISTRY;
import static vn.trachnhiem.command.task.Tasks.REPORTS;
import static vn.trachnhiem.command.task.Tasks.STANDING;
import static vn.trachnhiem.command.task.Tasks.TASK;
import static vn.trachnhiem.command.task.Tasks.after;
import static vn.trachnhiem.command.task.Tasks.assigned;
import static vn.trachnhiem.command.task.Tasks.closed;
import static vn.trachnhiem.command.task.Tasks.completionAccepted;
import static vn.trachnhiem.command.task.Tasks.extensionRequested;
import static vn.trachnhiem.command.task.Tasks.reportReceived;
import static vn.trachnhiem.command.task.Tasks.reportSubmitted;
import static vn.trachnhiem.command.task.Tasks.submitted;
import static vn.trachnhiem.command.task.Tasks.transferred;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.task.CancelTask;
import vn.trachnhiem.shared.task.CloseByReorganisation;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ClosedByReorganisation;
import vn.trachnhiem.shared.task.TaskEvent.ObligationTransferred;
import vn.trachnhiem.shared.task.TaskEvent.TaskCancelled;
import vn.trachnhiem.shared.task.TaskRejection;
import vn.trachnhiem.shared.task.TransferObligation;

/** Transfer, closing by reorganisation, and cancelling. */
class EndAndTransferTest {
    private static Decision<TaskEvent> transfer(AgencyId receiver, Act act, TaskEvent... history) {
        return TransferObligationDecider.decide(
                new TransferObligation(TASK, receiver, MERGER, act), after(history), rules());
    }

    private static Decision<TaskEvent> close(Act act, TaskEvent... history) {
        return CloseByReorganisationDecider.decide(
                new CloseByReorganisation(TASK, MERGER, act), after(history), rules());
    }

    private static Decision<TaskEvent> cancel(String grounds, Act act, TaskEvent... history) {
        return CancelTaskDecider.decide(new CancelTask(TASK, grounds, act), after(history), rules());
    }

    private static Act byDecision(Actor by, LocalDate on) {
        return act(by, on, on, LETTER, null);
    }

    @Test
    void an_open_task_moves_to_its_receiver() {
        for (Actor by : List.of(REGISTRY, CHIEF, CHAIRMAN)) {
            Act act = act(by);
            assertThat(transfer(FINANCE, act, assigned(DATED)))
                    .isEqualTo(accepted(new ObligationTransferred(TASK, HEALTH, FINANCE, MERGER, act)));
        }
    }

    @Test
    void a_task_moves_whatever_is_pending_on_it() {
        assertThat(transfer(FINANCE, act(CHAIRMAN), assigned(DATED), submitted(1), extensionRequested()))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(transfer(FINANCE, act(CHAIRMAN), assigned(REPORTS), reportSubmitted(1), reportReceived(1)))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(transfer(FINANCE, act(CHAIRMAN), assigned(STANDING))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void what_was_pending_stays_pending() {
        OpenTask moved =
                (OpenTask) after(assigned(DATED), submitted(1), extensionRequested(), transferred(FINANCE, TODAY));
        OneOff work = moved.oneOff().orElseThrow();
        assertThat(work.submissions().pending()).isPresent();
        assertThat(work.extensions().pending()).isTrue();
        assertThat(moved.parties().lead()).isEqualTo(FINANCE);
        assertThat(moved.parties().recipient()).isEqualTo(HOME_AFFAIRS);
        assertThat(moved.parties().assignedOn()).isEqualTo(TODAY);
    }

    @Test
    void a_task_moves_on_from_its_receiver() {
        Act act = act(CHAIRMAN, TODAY.plusDays(1));
        assertThat(transfer(OFFICE, act, assigned(DATED), transferred(FINANCE, TODAY.plusDays(1))))
                .isEqualTo(accepted(new ObligationTransferred(TASK, FINANCE, OFFICE, MERGER, act)));
    }

    @Test
    void a_task_does_not_move_to_its_lead() {
        assertThat(transfer(HEALTH, act(CHAIRMAN), assigned(DATED)))
                .isEqualTo(rejected(TaskRejection.RECEIVER_IS_LEAD));
    }

    @Test
    void a_transfer_is_recorded_once_it_holds_and_not_before_the_lead_had_the_task() {
        assertThat(transfer(FINANCE, act(CHAIRMAN, TODAY.plusDays(1), TODAY, null, null), assigned(DATED)))
                .isEqualTo(rejected(ActRejection.EFFECTIVE_IN_FUTURE));
        assertThat(transfer(FINANCE, act(CHAIRMAN, TODAY.minusDays(1)), assigned(DATED)))
                .isEqualTo(rejected(ActRejection.BEFORE_ITS_CAUSE));
    }

    @Test
    void the_lead_does_not_pass_its_task_on() {
        assertThat(transfer(FINANCE, act(HEAD), assigned(DATED))).isEqualTo(rejected(ActRejection.NOT_ENTITLED));
    }

    @Test
    void only_an_open_task_moves() {
        assertThat(transfer(FINANCE, act(CHAIRMAN))).isEqualTo(rejected(ActRejection.UNKNOWN_SUBJECT));
        assertThat(transfer(FINANCE, act(CHAIRMAN), assigned(DATED), submitted(1), completionAccepted()))
                .isEqualTo(rejected(TaskRejection.ENDED));
    }

    @Test
    void the_chairman_closes_by_document() {
        Act act = byDecision(CHAIRMAN, TODAY);
        assertThat(close(act, assigned(DATED))).isEqualTo(accepted(new ClosedByReorganisation(TASK, MERGER, act)));
        assertThat(after(assigned(DATED), closed())).isInstanceOf(TaskState.Ended.class);
    }

    @Test
    void closing_needs_a_document() {
        assertThat(close(act(CHAIRMAN), assigned(DATED))).isEqualTo(rejected(ActRejection.DOCUMENT_MISSING));
    }

    @Test
    void nobody_but_the_chairman_closes() {
        assertThat(close(byDecision(CHIEF, TODAY), assigned(DATED))).isEqualTo(rejected(ActRejection.NOT_ENTITLED));
    }

    @Test
    void closing_happens_while_the_lead_has_the_task() {
        assertThat(close(byDecision(CHAIRMAN, TODAY.minusDays(1)), assigned(DATED)))
                .isEqualTo(rejected(ActRejection.BEFORE_ITS_CAUSE));
        assertThat(close(act(CHAIRMAN, TODAY.plusDays(1), TODAY, LETTER, null), assigned(DATED)))
                .isEqualTo(rejected(ActRejection.EFFECTIVE_IN_FUTURE));
    }

    @Test
    void only_an_open_task_is_closed() {
        assertThat(close(byDecision(CHAIRMAN, TODAY))).isEqualTo(rejected(ActRejection.UNKNOWN_SUBJECT));
        assertThat(close(byDecision(CHAIRMAN, TODAY), assigned(DATED), closed()))
                .isEqualTo(rejected(TaskRejection.ENDED));
    }

    @Test
    void the_assigner_cancels_with_grounds() {
        for (Actor by : List.of(CHAIRMAN, CHIEF, OFFICER)) {
            Act act = act(by);
            assertThat(cancel("Không còn cần thiết", act, assigned(DATED)))
                    .isEqualTo(accepted(new TaskCancelled(TASK, "Không còn cần thiết", act)));
        }
        assertThat(cancel(" ", act(CHIEF), assigned(DATED))).isEqualTo(rejected(TaskRejection.GROUNDS_MISSING));
    }

    @Test
    void nobody_but_the_assigner_cancels() {
        Actor elsewhere = actor(CHIEF.person(), FINANCE, Role.CHIEF_OF_OFFICE);
        assertThat(cancel("Không còn cần thiết", act(elsewhere), assigned(DATED)))
                .isEqualTo(rejected(ActRejection.NOT_ENTITLED));
        assertThat(cancel("Không còn cần thiết", act(HEAD), assigned(DATED)))
                .isEqualTo(rejected(ActRejection.NOT_ENTITLED));
    }

    @Test
    void a_task_may_be_cancelled_while_its_result_waits_but_not_after_acceptance() {
        assertThat(cancel("Không còn cần thiết", act(CHIEF), assigned(DATED), submitted(1)))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(cancel("Không còn cần thiết", act(CHIEF), assigned(DATED), submitted(1), completionAccepted()))
                .isEqualTo(rejected(TaskRejection.ENDED));
    }

    @Test
    void cancelling_follows_the_assignment_and_is_not_recorded_ahead() {
        assertThat(cancel("Nhầm", act(CHIEF, TODAY.minusDays(1)), assigned(DATED)))
                .isEqualTo(rejected(ActRejection.BEFORE_ITS_CAUSE));
        assertThat(cancel("Nhầm", act(CHIEF, TODAY.plusDays(1), TODAY, null, null), assigned(DATED)))
                .isEqualTo(rejected(ActRejection.EFFECTIVE_IN_FUTURE));
    }

    @Test
    void an_unknown_task_is_not_cancelled() {
        assertThat(cancel("Nhầm", act(CHIEF))).isEqualTo(rejected(ActRejection.UNKNOWN_SUBJECT));
    }
}
