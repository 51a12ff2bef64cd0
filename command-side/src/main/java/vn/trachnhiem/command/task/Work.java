package vn.trachnhiem.command.task;

import vn.trachnhiem.shared.task.Schedule;

/** What there is to do in a task, and how far it has come. */
sealed interface Work permits Work.Standing, OneOff, ReportSeries {
    /** Goes on without a due date; nothing is ever handed in. */
    record Standing() implements Work {}

    static Work of(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Standing() -> new Standing();
            case Schedule.Dated(var dueOn) -> OneOff.due(dueOn);
            case Schedule.Reports(var periods) -> ReportSeries.over(periods);
        };
    }
}
