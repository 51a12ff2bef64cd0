package vn.trachnhiem.command.task;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.task.ReceiveReport;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ReportReceived;
import vn.trachnhiem.shared.task.TaskRejection;

/**
 * The recipient records the day of receipt, which is the legal time of the report. Whether it is recorded late counts from that day,
 * whatever effective date the act claims (domain, E.2).
 */
public final class ReceiveReportDecider {
    private ReceiveReportDecider() {}

    public static Decision<TaskEvent> decide(ReceiveReport c, TaskState state, Rules rules) {
        Guard<TaskEvent> entitled =
                ReceivingSide.entitled(c.act(), rules).justifiedIf(rules.recordedLate(onTheDayOfReceipt(c)));
        return TaskGuards.whileOpen(state, entitled, (task, guard) -> {
            ReceivingSide.check(task.parties(), c.act().by(), guard);
            return task.report(c.year())
                    .map(report -> decide(c, report, guard))
                    .orElseGet(() -> guard.reject(TaskRejection.NO_SUCH_PERIOD));
        });
    }

    private static Decision<TaskEvent> decide(ReceiveReport c, Report report, Guard<TaskEvent> guard) {
        return switch (report) {
            case Report.Due due -> guard.reject(TaskRejection.REPORT_NOT_SUBMITTED);
            case Report.Submitted(var version) -> receive(c, version, guard);
            case Report.Received received -> guard.reject(TaskRejection.REPORT_PENDING);
            case Report.Accepted accepted -> guard.reject(TaskRejection.REPORT_ACCEPTED);
            case Report.Returned returned -> guard.reject(TaskRejection.REPORT_NOT_SUBMITTED);
        };
    }

    private static Decision<TaskEvent> receive(ReceiveReport c, Report.Version version, Guard<TaskEvent> guard) {
        guard.hasHappened().notBefore(version.submittedOn());
        return TaskGuards.received(guard, c.receivedOn(), version.submittedOn(), c.act())
                .accept(() -> new ReportReceived(c.task(), c.year(), version.number(), c.receivedOn(), c.act()));
    }

    private static Act onTheDayOfReceipt(ReceiveReport c) {
        Act a = c.act();
        return new Act(a.by(), a.capacity(), a.document(), c.receivedOn(), a.at(), a.reason(), a.key());
    }
}
