package vn.trachnhiem.command.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Decision.accepted;
import static vn.trachnhiem.command.Decision.rejected;
import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.HOME_AFFAIRS;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.Given.rules;
import static vn.trachnhiem.command.task.Tasks.ASSIGNER;
import static vn.trachnhiem.command.task.Tasks.DATED;
import static vn.trachnhiem.command.task.Tasks.DUE;
import static vn.trachnhiem.command.task.Tasks.REPORTS;
import static vn.trachnhiem.command.task.Tasks.STANDING;
import static vn.trachnhiem.command.task.Tasks.TASK;
import static vn.trachnhiem.command.task.Tasks.after;
import static vn.trachnhiem.command.task.Tasks.assign;
import static vn.trachnhiem.command.task.Tasks.assigned;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.task.AssignTask;
import vn.trachnhiem.shared.task.ReportPeriod;
import vn.trachnhiem.shared.task.Schedule;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskRejection;
import vn.trachnhiem.shared.task.TaskRole;

class AssignTaskDeciderTest {
    private static final AssignTask SOUND = assign(DATED, HEALTH, HOME_AFFAIRS, act(ASSIGNER));

    private static Decision<TaskEvent> decide(AssignTask c) {
        return AssignTaskDecider.decide(c, after(), rules());
    }

    private static AssignTask on(Schedule schedule) {
        return assign(schedule, HEALTH, null, act(ASSIGNER));
    }

    @ParameterizedTest
    @EnumSource(names = {"CHAIRMAN", "CHIEF_OF_OFFICE", "OFFICE_OFFICER"})
    void the_assigners_side_assigns(Role role) {
        AssignTask c = assign(DATED, HEALTH, null, act(actor(ANN, OFFICE, role)));
        assertThat(decide(c)).isEqualTo(accepted(assigned(c)));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CHAIRMAN", "CHIEF_OF_OFFICE", "OFFICE_OFFICER"})
    void nobody_else_assigns(Role role) {
        assertThat(decide(assign(DATED, HEALTH, null, act(actor(ANN, OFFICE, role)))))
                .isEqualTo(rejected(ActRejection.NOT_ENTITLED));
    }

    @Test
    void a_task_is_assigned_once() {
        assertThat(AssignTaskDecider.decide(SOUND, after(assigned(SOUND)), rules()))
                .isEqualTo(rejected(ActRejection.ALREADY_EXISTS));
    }

    @Test
    void a_task_says_what_is_to_be_done() {
        AssignTask c = new AssignTask(
                TASK, null, " ", HEALTH, List.of(), TaskRole.LEAD, DATED, null, OFFICE, null, null, act(ASSIGNER));
        assertThat(decide(c)).isEqualTo(rejected(ActRejection.TEXT_MISSING));
    }

    @Test
    void a_task_is_not_assigned_ahead() {
        Act ahead = act(ASSIGNER, TODAY.plusDays(1), TODAY, null, null);
        assertThat(decide(assign(DATED, HEALTH, null, ahead))).isEqualTo(rejected(ActRejection.EFFECTIVE_IN_FUTURE));
    }

    @Test
    void the_lead_does_not_coordinate() {
        assertThat(decide(assign(DATED, FINANCE, null, act(ASSIGNER))))
                .isEqualTo(rejected(TaskRejection.LEAD_COORDINATES));
    }

    @Test
    void a_reporting_task_has_a_period() {
        assertThat(decide(on(new Schedule.Reports(List.of())))).isEqualTo(rejected(TaskRejection.NO_PERIODS));
    }

    @Test
    void a_year_is_reported_on_once() {
        ReportPeriod period = new ReportPeriod(2024, DUE);
        ReportPeriod again = new ReportPeriod(2024, DUE.plusDays(1));
        assertThat(decide(on(new Schedule.Reports(List.of(period, again)))))
                .isEqualTo(rejected(TaskRejection.PERIOD_TWICE));
    }

    @Test
    void a_task_may_be_due_on_the_day_of_its_assignment() {
        AssignTask c = on(new Schedule.Dated(TODAY));
        assertThat(decide(c)).isEqualTo(accepted(assigned(c)));
    }

    @Test
    void a_task_is_not_due_before_its_assignment() {
        assertThat(decide(on(new Schedule.Dated(TODAY.minusDays(1)))))
                .isEqualTo(rejected(TaskRejection.DUE_BEFORE_ASSIGNMENT));
    }

    @Test
    void a_report_is_not_due_before_its_assignment() {
        ReportPeriod past = new ReportPeriod(2023, TODAY.minusDays(1));
        assertThat(decide(on(new Schedule.Reports(List.of(past, new ReportPeriod(2024, DUE))))))
                .isEqualTo(rejected(TaskRejection.DUE_BEFORE_ASSIGNMENT));
    }

    @Test
    void reports_of_several_years_are_assigned_together() {
        AssignTask c = on(REPORTS);
        assertThat(decide(c)).isEqualTo(accepted(assigned(c)));
    }

    @Test
    void a_standing_task_has_no_due_date() {
        AssignTask c = on(STANDING);
        assertThat(decide(c)).isEqualTo(accepted(assigned(c)));
    }
}
