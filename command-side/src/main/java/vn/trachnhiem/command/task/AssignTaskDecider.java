package vn.trachnhiem.command.task;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.task.AssignTask;
import vn.trachnhiem.shared.task.ReportPeriod;
import vn.trachnhiem.shared.task.Schedule;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.TaskAssigned;
import vn.trachnhiem.shared.task.TaskRejection;

/** A task has exactly one lead, and a due date not before its assignment, or explicitly none (domain, section E). */
public final class AssignTaskDecider {
    private AssignTaskDecider() {}

    public static Decision<TaskEvent> decide(AssignTask c, TaskState state, Rules rules) {
        return Guard.<TaskEvent>of(c.act(), rules, Role.CHAIRMAN, Role.CHIEF_OF_OFFICE, Role.OFFICE_OFFICER)
                .unless(state instanceof TaskState.Unassigned, ActRejection.ALREADY_EXISTS)
                .says(c.title())
                .hasHappened()
                .when(c.coordinators().contains(c.lead()), TaskRejection.LEAD_COORDINATES)
                .when(hasNoPeriod(c.schedule()), TaskRejection.NO_PERIODS)
                .when(hasPeriodTwice(c.schedule()), TaskRejection.PERIOD_TWICE)
                .when(isDueBefore(c.schedule(), c.act().effectiveOn()), TaskRejection.DUE_BEFORE_ASSIGNMENT)
                .accept(() -> assigned(c));
    }

    private static TaskAssigned assigned(AssignTask c) {
        return new TaskAssigned(
                c.task(),
                c.origin(),
                c.title(),
                c.lead(),
                c.coordinators(),
                c.role(),
                c.schedule(),
                c.area(),
                c.assigner(),
                c.recipient(),
                c.deliverable(),
                c.act());
    }

    private static boolean hasNoPeriod(Schedule schedule) {
        return schedule instanceof Schedule.Reports(var periods) && periods.isEmpty();
    }

    private static boolean hasPeriodTwice(Schedule schedule) {
        return schedule instanceof Schedule.Reports(var periods)
                && periods.stream().map(ReportPeriod::year).distinct().count() < periods.size();
    }

    private static boolean isDueBefore(Schedule schedule, LocalDate assignedOn) {
        return lastDays(schedule).anyMatch(day -> day.isBefore(assignedOn));
    }

    private static Stream<LocalDate> lastDays(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Standing() -> Stream.empty();
            case Schedule.Dated(var dueOn) -> Stream.of(dueOn);
            case Schedule.Reports(var periods) -> periods.stream().map(ReportPeriod::lastDay);
        };
    }
}
