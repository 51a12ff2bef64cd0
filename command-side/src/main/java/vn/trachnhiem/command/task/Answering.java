package vn.trachnhiem.command.task;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.command.Decider;
import vn.trachnhiem.command.Decision.Accepted;
import vn.trachnhiem.command.Decision.Nothing;
import vn.trachnhiem.command.Decision.Rejected;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ReorganisationAnswered;

/**
 * Whatever ends a task or gives it another lead is told to every reorganisation that lists it and did not do so itself; else it would wait
 * for ever (ADR 0005).
 */
final class Answering {
    private Answering() {}

    static <C extends Command> Decider<C, TaskState, TaskEvent> by(Decider<C, TaskState, TaskEvent> decider) {
        return (command, state, rules) -> switch (decider.decide(command, state, rules)) {
            case Accepted<TaskEvent>(var events) -> new Accepted<>(answered(state, events, command.act()));
            case Nothing<TaskEvent> nothing -> nothing;
            case Rejected<TaskEvent> rejected -> rejected;
        };
    }

    private static List<TaskEvent> answered(TaskState before, List<TaskEvent> events, Act act) {
        TaskState after = before;
        for (TaskEvent event : events) {
            after = after.evolve(event);
        }
        return switch (after) {
            case TaskState.Unassigned() -> events;
            case TaskState.Ended(var task) -> with(events, task, null, act);
            case OpenTask task ->
                hasMoved(before, task) ? with(events, task, task.parties().lead(), act) : events;
        };
    }

    private static boolean hasMoved(TaskState before, OpenTask task) {
        return before instanceof OpenTask open
                && !open.parties().lead().equals(task.parties().lead());
    }

    private static List<TaskEvent> with(List<TaskEvent> events, OpenTask task, @Nullable AgencyId receiver, Act act) {
        return Stream.concat(
                        events.stream(),
                        task.listings().waiting().stream()
                                .map(ReorganisationId::value)
                                .sorted()
                                .map(id -> new ReorganisationAnswered(
                                        events.getFirst().task(), new ReorganisationId(id), receiver, act)))
                .toList();
    }
}
