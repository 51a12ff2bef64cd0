package vn.trachnhiem.command.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.LETTER;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.rules;
import static vn.trachnhiem.command.task.Tasks.CHAIRMAN;
import static vn.trachnhiem.command.task.Tasks.CHIEF;
import static vn.trachnhiem.command.task.Tasks.DATED;
import static vn.trachnhiem.command.task.Tasks.LEDGER;
import static vn.trachnhiem.command.task.Tasks.MERGER;
import static vn.trachnhiem.command.task.Tasks.OFFICER;
import static vn.trachnhiem.command.task.Tasks.REGISTRY;
import static vn.trachnhiem.command.task.Tasks.REPORTS;
import static vn.trachnhiem.command.task.Tasks.TASK;
import static vn.trachnhiem.command.task.Tasks.after;
import static vn.trachnhiem.command.task.Tasks.assigned;
import static vn.trachnhiem.command.task.Tasks.closed;
import static vn.trachnhiem.command.task.Tasks.completionAccepted;
import static vn.trachnhiem.command.task.Tasks.noted;
import static vn.trachnhiem.command.task.Tasks.reportAccepted;
import static vn.trachnhiem.command.task.Tasks.reportReceived;
import static vn.trachnhiem.command.task.Tasks.reportSubmitted;
import static vn.trachnhiem.command.task.Tasks.submitted;
import static vn.trachnhiem.command.task.Tasks.transferred;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.command.Decider;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Past;
import vn.trachnhiem.command.Remembered;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesDissolved;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesMerged;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgencyDivided;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.ObligationSettled;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.OpenObligationsListed;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.ReorganisationClosed;
import vn.trachnhiem.shared.task.AcceptCompletion;
import vn.trachnhiem.shared.task.AcceptReport;
import vn.trachnhiem.shared.task.CancelTask;
import vn.trachnhiem.shared.task.CloseByReorganisation;
import vn.trachnhiem.shared.task.NoteReorganisation;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ReorganisationAnswered;
import vn.trachnhiem.shared.task.TaskEvent.ReorganisationNoted;
import vn.trachnhiem.shared.task.TransferObligation;

/** A listed task answers its reorganisation, whatever becomes of it. */
class NoteReorganisationTest {
    private static final ReorganisationId OTHER = new ReorganisationId("reorganisation-2");
    private static final Act ACT = act(LEDGER);
    private static final ReorganisationNoted NOTED = new ReorganisationNoted(TASK, MERGER, ACT);

    private static Decision<TaskEvent> note(Act act, Past past, TaskEvent... history) {
        Decider<NoteReorganisation, TaskState, TaskEvent> note =
                (c, state, rules) -> NoteReorganisationDecider.decide(c, state, rules, past);
        return Answering.by(note).decide(new NoteReorganisation(TASK, MERGER, act), after(history), rules());
    }

    private static Decision<TaskEvent> note(ReorganisationEvent decision) {
        return note(ACT, Remembered.of(decision), assigned(DATED));
    }

    private static Past healthEnds() {
        return Remembered.of(new AgenciesMerged(MERGER, List.of(HEALTH), OFFICE, act(REGISTRY)));
    }

    private static Decision<TaskEvent> events(TaskEvent... events) {
        return new Decision.Accepted<>(List.of(events));
    }

    private static ReorganisationAnswered answered(@Nullable AgencyId receiver, Act act) {
        return new ReorganisationAnswered(TASK, MERGER, receiver, act);
    }

    @Test
    void a_task_of_an_ending_agency_notes_who_waits_for_it() {
        assertThat(note(new AgenciesMerged(MERGER, List.of(HEALTH), OFFICE, ACT)))
                .isEqualTo(events(NOTED));
        assertThat(note(new AgencyDivided(MERGER, HEALTH, List.of(OFFICE), ACT)))
                .isEqualTo(events(NOTED));
        assertThat(note(new AgenciesDissolved(MERGER, List.of(FINANCE, HEALTH), false, ACT)))
                .isEqualTo(events(NOTED));
    }

    @Test
    void a_task_whose_lead_stays_answers_at_once() {
        for (ReorganisationEvent decision : List.of(
                new AgenciesMerged(MERGER, List.of(FINANCE), HEALTH, ACT),
                new AgencyDivided(MERGER, FINANCE, List.of(HEALTH), ACT),
                new AgenciesDissolved(MERGER, List.of(FINANCE), false, ACT),
                new OpenObligationsListed(MERGER, List.of(TASK), ACT),
                new ObligationSettled(MERGER, TASK, HEALTH, ACT),
                new ReorganisationClosed(MERGER, ACT))) {
            assertThat(note(decision)).isEqualTo(events(NOTED, answered(HEALTH, ACT)));
        }
    }

    @Test
    void a_task_that_has_ended_answers_at_once() {
        assertThat(note(ACT, healthEnds(), assigned(DATED), submitted(1), completionAccepted()))
                .isEqualTo(events(NOTED, answered(null, ACT)));
    }

    @Test
    void a_task_that_the_reorganisation_moved_or_ended_already_has_nothing_to_answer() {
        assertThat(note(ACT, healthEnds(), assigned(DATED), transferred(FINANCE, TODAY)))
                .isEqualTo(events(NOTED));
        assertThat(note(ACT, healthEnds(), assigned(DATED), closed())).isEqualTo(events(NOTED));
    }

    @Test
    void only_the_ledger_tells_and_only_a_task_that_is_there() {
        assertThat(note(act(REGISTRY), healthEnds(), assigned(DATED))).isEqualTo(rejected(ActRejection.NOT_ENTITLED));
        assertThat(note(ACT, healthEnds())).isEqualTo(rejected(ActRejection.UNKNOWN_SUBJECT));
    }

    @Test
    void a_listed_task_that_is_accepted_answers_that_it_ended() {
        AcceptCompletion c = new AcceptCompletion(TASK, act(OFFICER));
        Decision<TaskEvent> decision = Answering.by(AcceptCompletionDecider::decide)
                .decide(c, after(assigned(DATED), noted(MERGER), submitted(1)), rules());
        assertThat(decision)
                .isEqualTo(events(new TaskEvent.CompletionAccepted(TASK, 1, c.act()), answered(null, c.act())));
    }

    @Test
    void a_listed_series_answers_with_its_last_report_and_not_before() {
        TaskState first = after(assigned(REPORTS), noted(MERGER), reportSubmitted(1), reportReceived(1));
        AcceptReport c = new AcceptReport(TASK, 2024, act(REGISTRY, TODAY.plusDays(1)));
        TaskEvent accepted = new TaskEvent.ReportAccepted(TASK, 2024, 1, c.act());
        assertThat(Answering.by(AcceptReportDecider::decide).decide(c, first, rules()))
                .isEqualTo(events(accepted));
        TaskState last = after(
                assigned(REPORTS),
                noted(MERGER),
                reportSubmitted(2025, 1, Tasks.LEAD),
                reportReceived(2025, 1),
                reportAccepted(2025),
                reportSubmitted(1),
                reportReceived(1));
        assertThat(Answering.by(AcceptReportDecider::decide).decide(c, last, rules()))
                .isEqualTo(events(accepted, answered(null, c.act())));
    }

    @Test
    void a_listed_task_that_is_cancelled_answers_that_it_ended() {
        CancelTask c = new CancelTask(TASK, "Nhầm", act(CHIEF));
        assertThat(Answering.by(CancelTaskDecider::decide).decide(c, after(assigned(DATED), noted(MERGER)), rules()))
                .isEqualTo(events(new TaskEvent.TaskCancelled(TASK, "Nhầm", c.act()), answered(null, c.act())));
    }

    @Test
    void a_listed_task_that_another_reorganisation_moves_answers_who_leads_it() {
        TransferObligation c = new TransferObligation(TASK, FINANCE, OTHER, act(CHAIRMAN));
        assertThat(Answering.by(TransferObligationDecider::decide)
                        .decide(c, after(assigned(DATED), noted(MERGER)), rules()))
                .isEqualTo(events(
                        new TaskEvent.ObligationTransferred(TASK, HEALTH, FINANCE, OTHER, c.act()),
                        answered(FINANCE, c.act())));
    }

    @Test
    void a_listed_task_that_its_own_reorganisation_moves_or_ends_says_no_more() {
        TaskState listed = after(assigned(DATED), noted(MERGER));
        TransferObligation moves = new TransferObligation(TASK, FINANCE, MERGER, act(CHAIRMAN));
        assertThat(Answering.by(TransferObligationDecider::decide).decide(moves, listed, rules()))
                .isEqualTo(TransferObligationDecider.decide(moves, listed, rules()));
        CloseByReorganisation ends = new CloseByReorganisation(TASK, MERGER, act(CHAIRMAN, TODAY, TODAY, LETTER, null));
        assertThat(Answering.by(CloseByReorganisationDecider::decide).decide(ends, listed, rules()))
                .isEqualTo(CloseByReorganisationDecider.decide(ends, listed, rules()));
    }

    @Test
    void all_that_wait_are_answered_in_order_and_once() {
        TaskState listedTwice = after(assigned(DATED), noted(OTHER), noted(MERGER));
        CancelTask c = new CancelTask(TASK, "Nhầm", act(CHIEF));
        assertThat(Answering.by(CancelTaskDecider::decide).decide(c, listedTwice, rules()))
                .isEqualTo(events(
                        new TaskEvent.TaskCancelled(TASK, "Nhầm", c.act()),
                        answered(null, c.act()),
                        new ReorganisationAnswered(TASK, OTHER, null, c.act())));
        TaskState answered = listedTwice.evolve(answered(FINANCE, ACT)).evolve(noted(MERGER));
        assertThat(((OpenTask) answered).listings().waiting()).containsExactly(OTHER);
    }

    @Test
    void what_is_rejected_or_changes_nothing_stays_so() {
        TransferObligation c = new TransferObligation(TASK, HEALTH, OTHER, act(CHAIRMAN));
        TaskState listed = after(assigned(DATED), noted(MERGER));
        assertThat(Answering.by(TransferObligationDecider::decide).decide(c, listed, rules()))
                .isInstanceOf(Decision.Rejected.class);
        Decider<CancelTask, TaskState, TaskEvent> nothing = (cancel, state, rules) -> new Decision.Nothing<>();
        assertThat(Answering.by(nothing).decide(new CancelTask(TASK, "", act(CHIEF)), listed, rules()))
                .isEqualTo(new Decision.Nothing<>());
        Decider<CancelTask, TaskState, TaskEvent> noTask = (cancel, state, rules) -> events();
        assertThat(Answering.by(noTask).decide(new CancelTask(TASK, "", act(CHIEF)), after(), rules()))
                .isEqualTo(events());
    }
}
