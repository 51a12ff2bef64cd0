package vn.trachnhiem.command.task;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.task.DecideExtension;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ExtensionGranted;
import vn.trachnhiem.shared.task.TaskEvent.ExtensionRefused;
import vn.trachnhiem.shared.task.TaskRejection;

/**
 * The leadership of the assigner grants or refuses; never somebody of the lead, nor the person who asked (domain, E.1 point 5). What is
 * granted is later than the due date that it replaces, and the original stays on record.
 */
public final class DecideExtensionDecider {
    private DecideExtensionDecider() {}

    public static Decision<TaskEvent> decide(DecideExtension c, TaskState state, Rules rules) {
        Guard<TaskEvent> entitled = Guard.of(c.act(), rules, Role.CHAIRMAN, Role.CHIEF_OF_OFFICE);
        int allowed = rules.extensionsAllowed(c.act().effectiveOn());
        return TaskGuards.whileOpen(state, entitled, (task, guard) -> {
            Actor by = c.act().by();
            guard.unless(
                    task.parties().isAssigner(by) && !task.parties().isLead(by), TaskRejection.EXTENSION_BY_ASSIGNER);
            return task.oneOff()
                    .flatMap(work -> decide(c, work, guard, allowed))
                    .orElseGet(() -> guard.reject(TaskRejection.EXTENSION_UNKNOWN));
        });
    }

    private static Optional<Decision<TaskEvent>> decide(
            DecideExtension c, OneOff work, Guard<TaskEvent> guard, int allowed) {
        return work.extensions().pending(c.extension()).map(request -> {
            guard.when(c.act().by().person().equals(request.by().person()), TaskRejection.EXTENSION_BY_ASSIGNER)
                    .hasHappened()
                    .notBefore(request.on());
            return c.granted() ? grant(c, work, guard, allowed) : refuse(c, guard);
        });
    }

    private static Decision<TaskEvent> grant(DecideExtension c, OneOff work, Guard<TaskEvent> guard, int allowed) {
        LocalDate dueOn = c.dueOn();
        if (dueOn == null) {
            return guard.reject(ActRejection.TEXT_MISSING);
        }
        return guard.when(
                        work.extensions().granted() >= allowed,
                        TaskRejection.EXTENSIONS_EXHAUSTED,
                        String.valueOf(allowed))
                .unless(dueOn.isAfter(work.dueOn()), TaskRejection.EXTENSION_NOT_LATER)
                .accept(() -> new ExtensionGranted(c.task(), c.extension(), dueOn, c.act()));
    }

    private static Decision<TaskEvent> refuse(DecideExtension c, Guard<TaskEvent> guard) {
        String grounds = Objects.requireNonNullElse(c.grounds(), "");
        return TaskGuards.grounded(guard, grounds)
                .accept(() -> new ExtensionRefused(c.task(), c.extension(), grounds, c.act()));
    }
}
