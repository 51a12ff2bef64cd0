package vn.trachnhiem.command.task;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.task.ReturnReport;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ReportReturned;

/** The receiving side returns what it received, with grounds; a new version of the same period is due. */
public final class ReturnReportDecider {
    private ReturnReportDecider() {}

    public static Decision<TaskEvent> decide(ReturnReport c, TaskState state, Rules rules) {
        return JudgeReport.decide(
                c.act(),
                c.year(),
                state,
                rules,
                (version, guard) -> TaskGuards.grounded(guard, c.grounds())
                        .accept(() -> new ReportReturned(c.task(), c.year(), version, c.grounds(), c.act())));
    }
}
