package vn.trachnhiem.command.task;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskRejection;

/** What accepting and returning a report have in common: it was received, and who judges stands outside. */
final class JudgeReport {
    private JudgeReport() {}

    /** The rest of the rule, once the judge may judge this report. */
    @FunctionalInterface
    interface Rule {
        Decision<TaskEvent> decide(int version, Guard<TaskEvent> guard);
    }

    static Decision<TaskEvent> decide(Act act, int year, TaskState state, Rules rules, Rule rule) {
        return TaskGuards.whileOpen(state, ReceivingSide.entitled(act, rules), (task, guard) -> {
            ReceivingSide.check(task.parties(), act.by(), guard);
            return task.report(year)
                    .map(report -> judge(report, act, task.parties(), guard, rule))
                    .orElseGet(() -> guard.reject(TaskRejection.NO_SUCH_PERIOD));
        });
    }

    private static Decision<TaskEvent> judge(
            Report report, Act act, Parties parties, Guard<TaskEvent> guard, Rule rule) {
        return switch (report) {
            case Report.Due due -> guard.reject(TaskRejection.REPORT_NOT_SUBMITTED);
            case Report.Submitted submitted -> guard.reject(TaskRejection.REPORT_NOT_RECEIVED);
            case Report.Accepted accepted -> guard.reject(TaskRejection.REPORT_ACCEPTED);
            case Report.Returned returned -> guard.reject(TaskRejection.REPORT_NOT_SUBMITTED);
            case Report.Received(var version, var receivedOn) ->
                rule.decide(
                        version.number(),
                        TaskGuards.confirms(guard, act.by(), version.by(), parties)
                                .hasHappened()
                                .notBefore(receivedOn));
        };
    }
}
