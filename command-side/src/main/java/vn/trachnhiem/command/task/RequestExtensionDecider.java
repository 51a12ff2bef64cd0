package vn.trachnhiem.command.task;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.task.RequestExtension;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ExtensionRequested;
import vn.trachnhiem.shared.task.TaskRejection;

/**
 * The lead asks for a later due date, with its grounds, one request at a time and as often as the rule of the day allows. It may ask
 * after the due date too: the days late by then stay counted (domain, R9).
 */
public final class RequestExtensionDecider {
    private RequestExtensionDecider() {}

    public static Decision<TaskEvent> decide(RequestExtension c, TaskState state, Rules rules) {
        int allowed = rules.extensionsAllowed(c.act().effectiveOn());
        return TaskGuards.byLead(
                c.act(),
                state,
                rules,
                (task, guard) -> task.oneOff()
                        .map(work -> decide(c, work, guard, allowed))
                        .orElseGet(() -> guard.reject(TaskRejection.HAS_NO_DUE_DATE)));
    }

    private static Decision<TaskEvent> decide(RequestExtension c, OneOff work, Guard<TaskEvent> guard, int allowed) {
        Extensions extensions = work.extensions();
        guard.when(extensions.known().contains(c.extension()), ActRejection.ALREADY_EXISTS)
                .when(extensions.pending(), TaskRejection.EXTENSION_PENDING)
                .when(extensions.granted() >= allowed, TaskRejection.EXTENSIONS_EXHAUSTED, String.valueOf(allowed));
        return TaskGuards.grounded(guard, c.grounds())
                .unless(c.proposed().isAfter(work.dueOn()), TaskRejection.EXTENSION_NOT_LATER)
                .accept(() -> new ExtensionRequested(c.task(), c.extension(), c.proposed(), c.grounds(), c.act()));
    }
}
