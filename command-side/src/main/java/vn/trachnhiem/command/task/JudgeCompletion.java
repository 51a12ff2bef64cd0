package vn.trachnhiem.command.task;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskRejection;

/**
 * What accepting and returning a submission have in common. The provincial office judges; the Chairman, or a Vice-Chairman for him, may
 * too, because a result of the office itself has nobody else outside the lead.
 */
final class JudgeCompletion {
    private JudgeCompletion() {}

    /** The rest of the rule, once the judge may judge this submission. */
    @FunctionalInterface
    interface Rule {
        Decision<TaskEvent> decide(Submission pending, Parties parties, Guard<TaskEvent> guard);
    }

    static Decision<TaskEvent> decide(Act act, TaskState state, Rules rules, Rule rule) {
        Guard<TaskEvent> entitled = Guard.of(act, rules, Role.OFFICE_OFFICER, Role.CHIEF_OF_OFFICE, Role.CHAIRMAN);
        return TaskGuards.whileOpen(
                state,
                entitled,
                (task, guard) -> task.oneOff()
                        .flatMap(work -> work.submissions().pending())
                        .map(pending ->
                                rule.decide(pending, task.parties(), judged(guard, act, pending, task.parties())))
                        .orElseGet(() -> guard.reject(TaskRejection.NOTHING_PENDING)));
    }

    private static Guard<TaskEvent> judged(Guard<TaskEvent> guard, Act act, Submission pending, Parties parties) {
        return TaskGuards.confirms(guard, act.by(), pending.by(), parties)
                .hasHappened()
                .notBefore(pending.receivedOn());
    }
}
