package vn.trachnhiem.command.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.Given.rules;
import static vn.trachnhiem.command.task.Tasks.ASSIGNER;
import static vn.trachnhiem.command.task.Tasks.DATED;
import static vn.trachnhiem.command.task.Tasks.DUE;
import static vn.trachnhiem.command.task.Tasks.EXTENSION;
import static vn.trachnhiem.command.task.Tasks.FILE;
import static vn.trachnhiem.command.task.Tasks.HEAD;
import static vn.trachnhiem.command.task.Tasks.LEAD;
import static vn.trachnhiem.command.task.Tasks.OFFICER;
import static vn.trachnhiem.command.task.Tasks.OTHER_AGENCY;
import static vn.trachnhiem.command.task.Tasks.REPORTS;
import static vn.trachnhiem.command.task.Tasks.STANDING;
import static vn.trachnhiem.command.task.Tasks.TASK;
import static vn.trachnhiem.command.task.Tasks.after;
import static vn.trachnhiem.command.task.Tasks.assigned;
import static vn.trachnhiem.command.task.Tasks.cancelled;
import static vn.trachnhiem.command.task.Tasks.deliverable;
import static vn.trachnhiem.command.task.Tasks.transferred;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.task.AcknowledgeTask;
import vn.trachnhiem.shared.task.RecordProgress;
import vn.trachnhiem.shared.task.RequestExtension;
import vn.trachnhiem.shared.task.Schedule;
import vn.trachnhiem.shared.task.SubmitCompletion;
import vn.trachnhiem.shared.task.SubmitReport;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskRejection;

/** What holds for every act of the lead. */
class LeadActsTest {
    /** An act of the lead on a task of its kind, otherwise without fault. */
    record LeadAct(String name, Schedule schedule, Function<Act, Function<TaskState, Decision<TaskEvent>>> decide) {
        @Override
        public String toString() {
            return name;
        }

        Decision<TaskEvent> on(TaskState state, Act act) {
            return decide.apply(act).apply(state);
        }
    }

    static Stream<LeadAct> acts() {
        return Stream.of(
                new LeadAct(
                        "acknowledge",
                        STANDING,
                        act -> state -> AcknowledgeTaskDecider.decide(new AcknowledgeTask(TASK, act), state, rules())),
                new LeadAct(
                        "record progress",
                        STANDING,
                        act -> state -> RecordProgressDecider.decide(
                                new RecordProgress(TASK, "Đã có dự thảo", 40, act), state, rules())),
                new LeadAct(
                        "request extension",
                        DATED,
                        act -> state -> RequestExtensionDecider.decide(
                                new RequestExtension(TASK, EXTENSION, DUE.plusDays(1), "Chờ ý kiến", act),
                                state,
                                rules())),
                new LeadAct(
                        "submit completion",
                        DATED,
                        act -> state -> SubmitCompletionDecider.decide(
                                new SubmitCompletion(TASK, deliverable(FILE), act.recordedOn(), act), state, rules())),
                new LeadAct(
                        "submit report",
                        REPORTS,
                        act -> state -> SubmitReportDecider.decide(
                                new SubmitReport(TASK, 2024, deliverable(FILE), false, act), state, rules())));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_officer_of_the_lead_may(LeadAct a) {
        assertThat(a.on(after(assigned(a.schedule())), act(LEAD))).isInstanceOf(Decision.Accepted.class);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void the_head_of_the_lead_may(LeadAct a) {
        assertThat(a.on(after(assigned(a.schedule())), act(HEAD))).isInstanceOf(Decision.Accepted.class);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void another_role_may_not_even_of_an_unknown_task(LeadAct a) {
        assertThat(a.on(after(), act(OFFICER))).isEqualTo(rejected(ActRejection.NOT_ENTITLED));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_unknown_task_is_unknown(LeadAct a) {
        assertThat(a.on(after(), act(LEAD))).isEqualTo(rejected(ActRejection.UNKNOWN_SUBJECT));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void nothing_follows_a_cancelled_task(LeadAct a) {
        assertThat(a.on(after(assigned(a.schedule()), cancelled()), act(LEAD)))
                .isEqualTo(rejected(TaskRejection.ENDED));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void another_agency_may_not_coordinator_or_not(LeadAct a) {
        assertThat(a.on(after(assigned(a.schedule())), act(OTHER_AGENCY))).isEqualTo(rejected(TaskRejection.NOT_LEAD));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void who_assigned_may_not_perform(LeadAct a) {
        Actor moved = actor(ASSIGNER.person(), HEALTH, Role.HEAD_OF_AGENCY);
        assertThat(a.on(after(assigned(a.schedule())), act(moved)))
                .isEqualTo(rejected(TaskRejection.ASSIGNER_PERFORMS));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void it_is_recorded_only_once_it_has_happened(LeadAct a) {
        Act ahead = act(LEAD, TODAY.plusDays(1), TODAY, null, null);
        assertThat(a.on(after(assigned(a.schedule())), ahead)).isEqualTo(rejected(ActRejection.EFFECTIVE_IN_FUTURE));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void it_is_not_before_the_assignment(LeadAct a) {
        assertThat(a.on(after(assigned(a.schedule())), act(LEAD, TODAY.minusDays(1))))
                .isEqualTo(rejected(ActRejection.BEFORE_ITS_CAUSE));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void after_a_transfer_the_receiver_performs(LeadAct a) {
        TaskState moved = after(assigned(a.schedule()), transferred(FINANCE, TODAY));
        assertThat(a.on(moved, act(OTHER_AGENCY))).isInstanceOf(Decision.Accepted.class);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void after_a_transfer_the_former_lead_may_not(LeadAct a) {
        TaskState moved = after(assigned(a.schedule()), transferred(FINANCE, TODAY));
        assertThat(a.on(moved, act(LEAD))).isEqualTo(rejected(TaskRejection.NOT_LEAD));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void the_receiver_performs_nothing_before_the_transfer(LeadAct a) {
        TaskState moved = after(assigned(a.schedule()), transferred(FINANCE, TODAY.plusDays(1)));
        assertThat(a.on(moved, act(OTHER_AGENCY))).isEqualTo(rejected(ActRejection.BEFORE_ITS_CAUSE));
    }
}
