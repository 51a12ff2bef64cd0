package vn.trachnhiem.command.task;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.task.SubmitReport;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ReportSubmitted;
import vn.trachnhiem.shared.task.TaskRejection;

/** The lead hands in the report of a period, again only after a return; a report without a file must say that it is nil. */
public final class SubmitReportDecider {
    private SubmitReportDecider() {}

    public static Decision<TaskEvent> decide(SubmitReport c, TaskState state, Rules rules) {
        return TaskGuards.byLead(
                c.act(),
                state,
                rules,
                (task, guard) -> task.report(c.year())
                        .map(report -> decide(c, report, guard))
                        .orElseGet(() -> guard.reject(TaskRejection.NO_SUCH_PERIOD)));
    }

    private static Decision<TaskEvent> decide(SubmitReport c, Report report, Guard<TaskEvent> guard) {
        return switch (report) {
            case Report.Due due -> submit(c, 1, guard);
            case Report.Submitted submitted -> guard.reject(TaskRejection.REPORT_PENDING);
            case Report.Received received -> guard.reject(TaskRejection.REPORT_PENDING);
            case Report.Accepted accepted -> guard.reject(TaskRejection.REPORT_ACCEPTED);
            case Report.Returned(var version, var receivedOn, var returnedOn) ->
                submit(c, version.number() + 1, guard.notBefore(returnedOn));
        };
    }

    private static Decision<TaskEvent> submit(SubmitReport c, int version, Guard<TaskEvent> guard) {
        return guard.when(!c.nil() && c.deliverable().evidence().isEmpty(), TaskRejection.EVIDENCE_MISSING)
                .accept(() -> new ReportSubmitted(c.task(), c.year(), version, c.deliverable(), c.nil(), c.act()));
    }
}
