package vn.trachnhiem.command.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.BEN;
import static vn.trachnhiem.command.Given.CHI;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.Given.rules;
import static vn.trachnhiem.command.task.Tasks.ASSIGNER;
import static vn.trachnhiem.command.task.Tasks.CHAIRMAN;
import static vn.trachnhiem.command.task.Tasks.CHIEF;
import static vn.trachnhiem.command.task.Tasks.DATED;
import static vn.trachnhiem.command.task.Tasks.HEAD;
import static vn.trachnhiem.command.task.Tasks.LEAD;
import static vn.trachnhiem.command.task.Tasks.OFFICER;
import static vn.trachnhiem.command.task.Tasks.REGISTRY;
import static vn.trachnhiem.command.task.Tasks.STANDING;
import static vn.trachnhiem.command.task.Tasks.TASK;
import static vn.trachnhiem.command.task.Tasks.after;
import static vn.trachnhiem.command.task.Tasks.assigned;
import static vn.trachnhiem.command.task.Tasks.completionAccepted;
import static vn.trachnhiem.command.task.Tasks.returned;
import static vn.trachnhiem.command.task.Tasks.submitted;
import static vn.trachnhiem.command.task.Tasks.transferred;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Rejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.task.AcceptCompletion;
import vn.trachnhiem.shared.task.ReturnCompletion;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.CompletionAccepted;
import vn.trachnhiem.shared.task.TaskEvent.CompletionReturned;
import vn.trachnhiem.shared.task.TaskRejection;

/** Accepting and returning a submission. */
class JudgeCompletionTest {
    private static final TaskEvent[] SUBMITTED = {assigned(DATED), submitted(1)};

    private static Decision<TaskEvent> accept(Act act, TaskEvent... history) {
        return AcceptCompletionDecider.decide(new AcceptCompletion(TASK, act), after(history), rules());
    }

    private static Decision<TaskEvent> giveBack(String grounds, Act act, TaskEvent... history) {
        return ReturnCompletionDecider.decide(new ReturnCompletion(TASK, grounds, act), after(history), rules());
    }

    private static void bothReject(Rejection reason, Act act, TaskEvent... history) {
        assertThat(accept(act, history)).isEqualTo(rejected(reason));
        assertThat(giveBack("Thiếu số liệu", act, history)).isEqualTo(rejected(reason));
    }

    @Test
    void the_office_accepts_what_waits() {
        for (Actor by : List.of(OFFICER, CHIEF, CHAIRMAN)) {
            Act act = act(by);
            assertThat(accept(act, SUBMITTED)).isEqualTo(accepted(new CompletionAccepted(TASK, 1, act)));
        }
    }

    @Test
    void the_office_returns_what_waits() {
        Act act = act(OFFICER);
        assertThat(giveBack("Thiếu số liệu", act, SUBMITTED))
                .isEqualTo(accepted(new CompletionReturned(TASK, 1, "Thiếu số liệu", act)));
    }

    @Test
    void a_return_has_grounds() {
        assertThat(giveBack(" ", act(OFFICER), SUBMITTED)).isEqualTo(rejected(TaskRejection.GROUNDS_MISSING));
    }

    @Test
    void acceptance_ends_the_task() {
        assertThat(after(assigned(DATED), submitted(1), completionAccepted())).isInstanceOf(TaskState.Ended.class);
        bothReject(TaskRejection.ENDED, act(OFFICER), assigned(DATED), submitted(1), completionAccepted());
    }

    @Test
    void the_submission_that_waits_is_the_one_judged() {
        Act act = act(OFFICER);
        assertThat(accept(act, assigned(DATED), submitted(1), returned(1, TODAY), submitted(2)))
                .isEqualTo(accepted(new CompletionAccepted(TASK, 2, act)));
    }

    @Test
    void without_a_submission_there_is_nothing_to_judge() {
        bothReject(TaskRejection.NOTHING_PENDING, act(OFFICER), assigned(DATED));
        bothReject(TaskRejection.NOTHING_PENDING, act(OFFICER), assigned(STANDING));
        bothReject(TaskRejection.NOTHING_PENDING, act(OFFICER), assigned(DATED), submitted(1), returned(1, TODAY));
    }

    @Test
    void the_lead_does_not_judge() {
        Actor both = actor(HEAD.person(), HEALTH, Role.OFFICE_OFFICER);
        bothReject(TaskRejection.CONFIRMER_OF_THE_LEAD, act(both), SUBMITTED);
    }

    @Test
    void the_office_does_not_judge_its_own_result_but_the_chairman_of_another_body_does() {
        TaskEvent[] own = {
            assigned(DATED, OFFICE, null, ASSIGNER), submitted(1, actor(BEN, OFFICE, Role.AGENCY_OFFICER))
        };
        bothReject(TaskRejection.CONFIRMER_OF_THE_LEAD, act(CHIEF), own);
        Actor chairman = actor(CHAIRMAN.person(), new AgencyId("agency-committee"), Role.CHAIRMAN);
        assertThat(accept(act(chairman), own)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void the_agency_that_submitted_does_not_judge_after_a_transfer() {
        Actor former = actor(HEAD.person(), HEALTH, Role.OFFICE_OFFICER);
        bothReject(
                TaskRejection.CONFIRMER_OF_THE_LEAD,
                act(former),
                assigned(DATED),
                submitted(1),
                transferred(FINANCE, TODAY));
    }

    @Test
    void the_receiver_of_a_transfer_does_not_judge() {
        Actor receiver = actor(CHI, FINANCE, Role.OFFICE_OFFICER);
        bothReject(
                TaskRejection.CONFIRMER_OF_THE_LEAD,
                act(receiver),
                assigned(DATED),
                submitted(1),
                transferred(FINANCE, TODAY));
    }

    @Test
    void the_officer_who_submitted_may_not_accept_after_a_change_of_post() {
        Actor moved = actor(LEAD.person(), OFFICE, Role.OFFICE_OFFICER);
        bothReject(TaskRejection.CONFIRMER_SUBMITTED, act(moved), SUBMITTED);
    }

    @Test
    void who_assigned_does_not_judge() {
        bothReject(TaskRejection.CONFIRMER_ASSIGNED, act(ASSIGNER), SUBMITTED);
    }

    @Test
    void an_officer_does_not_accept_a_task_of_the_chairman_but_may_return_it() {
        TaskEvent[] chairmans = {assigned(DATED, HEALTH, null, CHAIRMAN), submitted(1)};
        assertThat(accept(act(OFFICER), chairmans)).isEqualTo(rejected(TaskRejection.CHIEF_CONFIRMS));
        assertThat(accept(act(CHIEF), chairmans)).isInstanceOf(Decision.Accepted.class);
        assertThat(giveBack("Thiếu số liệu", act(OFFICER), chairmans)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_vice_chairman_accepts_a_task_of_the_chairman() {
        Actor vice = actor(new PersonId("person-vice"), OFFICE, Role.CHAIRMAN);
        assertThat(accept(act(vice), assigned(DATED, HEALTH, null, CHAIRMAN), submitted(1)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void nobody_else_judges() {
        bothReject(ActRejection.NOT_ENTITLED, act(LEAD), SUBMITTED);
        bothReject(ActRejection.NOT_ENTITLED, act(REGISTRY), SUBMITTED);
    }

    @Test
    void judgement_follows_the_receipt() {
        bothReject(ActRejection.BEFORE_ITS_CAUSE, act(OFFICER, TODAY.minusDays(1)), SUBMITTED);
    }

    @Test
    void judgement_is_not_recorded_ahead() {
        bothReject(ActRejection.EFFECTIVE_IN_FUTURE, act(OFFICER, TODAY.plusDays(1), TODAY, null, null), SUBMITTED);
    }

    @Test
    void an_unknown_task_is_unknown() {
        bothReject(ActRejection.UNKNOWN_SUBJECT, act(OFFICER));
    }
}
