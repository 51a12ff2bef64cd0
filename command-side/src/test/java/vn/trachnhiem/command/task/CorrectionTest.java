package vn.trachnhiem.command.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.Given.rules;
import static vn.trachnhiem.command.task.Tasks.ASSIGNER;
import static vn.trachnhiem.command.task.Tasks.AUDITOR;
import static vn.trachnhiem.command.task.Tasks.CHIEF;
import static vn.trachnhiem.command.task.Tasks.CORRECTION;
import static vn.trachnhiem.command.task.Tasks.DATED;
import static vn.trachnhiem.command.task.Tasks.DUE;
import static vn.trachnhiem.command.task.Tasks.HEAD;
import static vn.trachnhiem.command.task.Tasks.OFFICER;
import static vn.trachnhiem.command.task.Tasks.REGISTRY;
import static vn.trachnhiem.command.task.Tasks.REPORTS;
import static vn.trachnhiem.command.task.Tasks.STANDING;
import static vn.trachnhiem.command.task.Tasks.TASK;
import static vn.trachnhiem.command.task.Tasks.after;
import static vn.trachnhiem.command.task.Tasks.assigned;
import static vn.trachnhiem.command.task.Tasks.completionAccepted;
import static vn.trachnhiem.command.task.Tasks.corrected;
import static vn.trachnhiem.command.task.Tasks.extensionGranted;
import static vn.trachnhiem.command.task.Tasks.extensionRequested;
import static vn.trachnhiem.command.task.Tasks.proposed;
import static vn.trachnhiem.command.task.Tasks.reportAccepted;
import static vn.trachnhiem.command.task.Tasks.reportReceived;
import static vn.trachnhiem.command.task.Tasks.reportReturned;
import static vn.trachnhiem.command.task.Tasks.reportSubmitted;
import static vn.trachnhiem.command.task.Tasks.returned;
import static vn.trachnhiem.command.task.Tasks.submitted;
import static vn.trachnhiem.command.task.Tasks.transferred;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Rejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.task.ApproveCorrection;
import vn.trachnhiem.shared.task.Correction;
import vn.trachnhiem.shared.task.ProposeCorrection;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.CorrectionProposed;
import vn.trachnhiem.shared.task.TaskEvent.RecordCorrected;
import vn.trachnhiem.shared.task.TaskRejection;

/** A record is corrected by two persons. */
class CorrectionTest {
    private static final Correction DUE_DATE = new Correction.DueDate(DUE.plusDays(1));
    private static final LocalDate LATER = TODAY.plusDays(3);

    private static Act withReason(Actor by) {
        return act(by, LATER, LATER, null, "Nhập nhầm");
    }

    private static Decision<TaskEvent> propose(Correction change, Act act, TaskEvent... history) {
        return ProposeCorrectionDecider.decide(
                new ProposeCorrection(TASK, CORRECTION, change, act), after(history), rules());
    }

    private static Decision<TaskEvent> approve(Act act, TaskEvent... history) {
        return ApproveCorrectionDecider.decide(new ApproveCorrection(TASK, CORRECTION, act), after(history), rules());
    }

    private static void bothReject(Rejection reason, Correction change, TaskEvent... history) {
        assertThat(propose(change, withReason(OFFICER), history)).isEqualTo(rejected(reason));
        List<TaskEvent> proposed = new ArrayList<>(List.of(history));
        proposed.add(proposed(change));
        assertThat(approve(withReason(CHIEF), proposed.toArray(TaskEvent[]::new)))
                .isEqualTo(rejected(reason));
    }

    @Test
    void the_owners_of_the_record_propose() {
        for (Actor by : List.of(OFFICER, REGISTRY)) {
            Act act = withReason(by);
            assertThat(propose(DUE_DATE, act, assigned(DATED)))
                    .isEqualTo(accepted(new CorrectionProposed(TASK, CORRECTION, DUE_DATE, act)));
        }
    }

    @Test
    void the_agency_concerned_does_not_propose() {
        assertThat(propose(DUE_DATE, withReason(HEAD), assigned(DATED))).isEqualTo(rejected(ActRejection.NOT_ENTITLED));
    }

    @Test
    void a_proposal_has_a_reason() {
        assertThat(propose(DUE_DATE, act(OFFICER), assigned(DATED))).isEqualTo(rejected(TaskRejection.GROUNDS_MISSING));
    }

    @Test
    void a_proposal_is_made_once_under_one_id() {
        assertThat(propose(DUE_DATE, withReason(OFFICER), assigned(DATED), proposed(DUE_DATE)))
                .isEqualTo(rejected(ActRejection.ALREADY_EXISTS));
    }

    @Test
    void a_proposal_follows_the_assignment_and_is_not_recorded_ahead() {
        Act before = act(OFFICER, TODAY.minusDays(1), TODAY.minusDays(1), null, "Nhập nhầm");
        assertThat(propose(DUE_DATE, before, assigned(DATED))).isEqualTo(rejected(ActRejection.BEFORE_ITS_CAUSE));
        Act ahead = act(OFFICER, LATER, TODAY, null, "Nhập nhầm");
        assertThat(propose(DUE_DATE, ahead, assigned(DATED))).isEqualTo(rejected(ActRejection.EFFECTIVE_IN_FUTURE));
    }

    @Test
    void a_proposal_may_reach_back_before_a_transfer() {
        Act act = act(OFFICER, TODAY, TODAY, null, "Nhập nhầm");
        assertThat(propose(DUE_DATE, act, assigned(DATED), transferred(FINANCE, LATER)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void an_unknown_task_has_nothing_to_correct() {
        assertThat(propose(DUE_DATE, withReason(OFFICER))).isEqualTo(rejected(ActRejection.UNKNOWN_SUBJECT));
        assertThat(approve(act(CHIEF))).isEqualTo(rejected(ActRejection.UNKNOWN_SUBJECT));
    }

    @Test
    void another_competent_person_approves() {
        for (Actor by : List.of(CHIEF, AUDITOR)) {
            Act act = act(by);
            assertThat(approve(act, assigned(DATED), proposed(DUE_DATE)))
                    .isEqualTo(accepted(new RecordCorrected(TASK, CORRECTION, DUE_DATE, OFFICER.person(), act)));
        }
    }

    @Test
    void an_officer_does_not_approve() {
        assertThat(approve(act(OFFICER), assigned(DATED), proposed(DUE_DATE)))
                .isEqualTo(rejected(ActRejection.NOT_ENTITLED));
    }

    @Test
    void who_proposed_does_not_approve() {
        Actor promoted = actor(OFFICER.person(), OFFICE, Role.CHIEF_OF_OFFICE);
        assertThat(approve(act(promoted), assigned(DATED), proposed(DUE_DATE)))
                .isEqualTo(rejected(TaskRejection.CORRECTION_NEEDS_TWO));
    }

    @Test
    void the_lead_does_not_approve_a_correction_of_its_own_trail() {
        assertThat(approve(act(CHIEF), assigned(DATED, OFFICE, null, ASSIGNER), proposed(DUE_DATE)))
                .isEqualTo(rejected(TaskRejection.CONFIRMER_OF_THE_LEAD));
    }

    @Test
    void only_what_was_proposed_is_approved() {
        assertThat(approve(act(CHIEF), assigned(DATED))).isEqualTo(rejected(TaskRejection.CORRECTION_UNKNOWN));
    }

    @Test
    void a_correction_is_approved_once() {
        assertThat(approve(act(CHIEF), assigned(DATED), proposed(DUE_DATE), corrected(DUE_DATE)))
                .isEqualTo(rejected(TaskRejection.CORRECTION_DECIDED));
    }

    @Test
    void approval_follows_the_proposal_and_is_not_recorded_ahead() {
        assertThat(approve(act(CHIEF, TODAY.minusDays(1)), assigned(DATED), proposed(DUE_DATE)))
                .isEqualTo(rejected(ActRejection.BEFORE_ITS_CAUSE));
        assertThat(approve(act(CHIEF, LATER, TODAY, null, null), assigned(DATED), proposed(DUE_DATE)))
                .isEqualTo(rejected(ActRejection.EFFECTIVE_IN_FUTURE));
    }

    @Test
    void the_state_holds_the_corrected_due_date() {
        OpenTask task = (OpenTask) after(assigned(DATED), proposed(DUE_DATE), corrected(DUE_DATE));
        assertThat(task.oneOff().orElseThrow().originalDueOn()).isEqualTo(DUE.plusDays(1));
        assertThat(task.oneOff().orElseThrow().dueOn()).isEqualTo(DUE.plusDays(1));
    }

    @Test
    void a_granted_due_date_stays_beside_a_corrected_original() {
        OpenTask task = (OpenTask) after(
                assigned(DATED), extensionRequested(), extensionGranted(), proposed(DUE_DATE), corrected(DUE_DATE));
        assertThat(task.oneOff().orElseThrow().dueOn()).isEqualTo(DUE.plusDays(10));
    }

    @Test
    void an_original_corrected_beyond_the_granted_day_is_the_due_date() {
        Correction beyond = new Correction.DueDate(DUE.plusDays(11));
        OpenTask task = (OpenTask)
                after(assigned(DATED), extensionRequested(), extensionGranted(), proposed(beyond), corrected(beyond));
        assertThat(task.oneOff().orElseThrow().dueOn()).isEqualTo(DUE.plusDays(11));
    }

    @Test
    void there_is_a_due_date_to_correct_only_where_there_is_one() {
        bothReject(TaskRejection.NOTHING_TO_CORRECT, DUE_DATE, assigned(STANDING));
        bothReject(TaskRejection.NOTHING_TO_CORRECT, DUE_DATE, assigned(REPORTS));
    }

    @Test
    void a_correction_changes_something() {
        bothReject(TaskRejection.NOTHING_TO_CORRECT, new Correction.DueDate(DUE), assigned(DATED));
        bothReject(
                TaskRejection.NOTHING_TO_CORRECT,
                new Correction.SubmissionReceived(1, TODAY),
                assigned(DATED),
                submitted(1));
        bothReject(
                TaskRejection.NOTHING_TO_CORRECT,
                new Correction.ReportReceipt(2024, TODAY.plusDays(1)),
                assigned(REPORTS),
                reportSubmitted(1),
                reportReceived(1));
    }

    @Test
    void a_corrected_due_date_is_not_before_the_assignment() {
        bothReject(TaskRejection.DUE_BEFORE_ASSIGNMENT, new Correction.DueDate(TODAY.minusDays(1)), assigned(DATED));
        assertThat(propose(new Correction.DueDate(TODAY), withReason(OFFICER), assigned(DATED)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void the_receipt_of_a_submission_is_corrected_after_the_end_too() {
        Correction change = new Correction.SubmissionReceived(1, TODAY.plusDays(1));
        TaskEvent[] ended = {assigned(DATED), submitted(1), completionAccepted()};
        assertThat(propose(change, withReason(OFFICER), ended)).isInstanceOf(Decision.Accepted.class);
        TaskState state = after(after(after(ended), proposed(change)), corrected(change));
        assertThat(state)
                .isInstanceOfSatisfying(
                        TaskState.Ended.class,
                        task -> assertThat(task.before()
                                        .oneOff()
                                        .orElseThrow()
                                        .submissions()
                                        .numbered(1)
                                        .orElseThrow())
                                .extracting(Submission::receivedOn)
                                .isEqualTo(TODAY.plusDays(1)));
    }

    @Test
    void an_approval_comes_after_the_end_too() {
        Correction change = new Correction.SubmissionReceived(1, TODAY.plusDays(1));
        assertThat(approve(withReason(CHIEF), assigned(DATED), submitted(1), proposed(change), completionAccepted()))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void only_the_submission_named_is_corrected() {
        Correction change = new Correction.SubmissionReceived(1, TODAY.plusDays(1));
        OpenTask task = (OpenTask) after(
                assigned(DATED), submitted(1), returned(1, TODAY), submitted(2), proposed(change), corrected(change));
        Submissions submissions = task.oneOff().orElseThrow().submissions();
        assertThat(submissions.all()).extracting(Submission::receivedOn).containsExactly(TODAY.plusDays(1), TODAY);
        assertThat(submissions.pending()).map(Submission::number).contains(2);
        assertThat(submissions.numbered(1)).map(Submission::returnedOn).contains(TODAY);
    }

    @Test
    void a_submission_that_was_not_made_has_no_receipt() {
        Correction change = new Correction.SubmissionReceived(2, TODAY);
        bothReject(TaskRejection.NOTHING_TO_CORRECT, change, assigned(DATED), submitted(1));
        bothReject(TaskRejection.NOTHING_TO_CORRECT, change, assigned(REPORTS));
    }

    @Test
    void a_corrected_receipt_lies_between_submission_and_recording() {
        TaskEvent[] history = {assigned(DATED), submitted(1)};
        bothReject(
                TaskRejection.RECEIVED_BEFORE_SUBMITTED,
                new Correction.SubmissionReceived(1, TODAY.minusDays(1)),
                history);
        bothReject(ActRejection.EFFECTIVE_IN_FUTURE, new Correction.SubmissionReceived(1, LATER.plusDays(1)), history);
        assertThat(propose(new Correction.SubmissionReceived(1, LATER), withReason(OFFICER), history))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void the_receipt_of_a_report_is_corrected_in_whatever_state_it_is() {
        Correction change = new Correction.ReportReceipt(2024, TODAY);
        TaskState received = after(assigned(REPORTS), reportSubmitted(1), reportReceived(1));
        for (TaskState before : List.of(
                received,
                after(received, reportAccepted(2024)),
                after(received, reportReturned(1, TODAY.plusDays(2))))) {
            ProposeCorrection c = new ProposeCorrection(TASK, CORRECTION, change, withReason(REGISTRY));
            assertThat(ProposeCorrectionDecider.decide(c, before, rules())).isInstanceOf(Decision.Accepted.class);
            OpenTask task = (OpenTask) after(after(before, proposed(change)), corrected(change));
            assertThat(task.report(2024).flatMap(Report::receipt))
                    .map(Report.Received::receivedOn)
                    .contains(TODAY);
            assertThat(task.report(2024).orElseThrow())
                    .hasSameClassAs(((OpenTask) before).report(2024).orElseThrow());
        }
    }

    @Test
    void the_receipt_of_a_report_is_not_before_its_submission() {
        bothReject(
                TaskRejection.RECEIVED_BEFORE_SUBMITTED,
                new Correction.ReportReceipt(2024, TODAY.minusDays(1)),
                assigned(REPORTS),
                reportSubmitted(1),
                reportReceived(1));
    }

    @Test
    void a_report_that_was_not_received_has_no_receipt() {
        Correction change = new Correction.ReportReceipt(2024, TODAY);
        bothReject(TaskRejection.NOTHING_TO_CORRECT, change, assigned(REPORTS));
        bothReject(TaskRejection.NOTHING_TO_CORRECT, change, assigned(REPORTS), reportSubmitted(1));
        bothReject(TaskRejection.NOTHING_TO_CORRECT, change, assigned(DATED));
        bothReject(TaskRejection.NOTHING_TO_CORRECT, new Correction.ReportReceipt(2023, TODAY), assigned(REPORTS));
    }
}
