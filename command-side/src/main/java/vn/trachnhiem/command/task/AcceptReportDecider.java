package vn.trachnhiem.command.task;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.task.AcceptReport;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ReportAccepted;

/** The receiving side accepts what it received; with the last period's report the task ends. */
public final class AcceptReportDecider {
    private AcceptReportDecider() {}

    public static Decision<TaskEvent> decide(AcceptReport c, TaskState state, Rules rules) {
        return JudgeReport.decide(
                c.act(),
                c.year(),
                state,
                rules,
                (version, guard) -> guard.accept(() -> new ReportAccepted(c.task(), c.year(), version, c.act())));
    }
}
