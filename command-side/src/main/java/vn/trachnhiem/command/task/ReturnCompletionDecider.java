package vn.trachnhiem.command.task;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.task.ReturnCompletion;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.CompletionReturned;

/** The pending submission goes back, with grounds, and the lead may submit again; the clock has not stopped (domain, C.3). */
public final class ReturnCompletionDecider {
    private ReturnCompletionDecider() {}

    public static Decision<TaskEvent> decide(ReturnCompletion c, TaskState state, Rules rules) {
        return JudgeCompletion.decide(
                c.act(),
                state,
                rules,
                (pending, parties, guard) -> TaskGuards.grounded(guard, c.grounds())
                        .accept(() -> new CompletionReturned(c.task(), pending.number(), c.grounds(), c.act())));
    }
}
