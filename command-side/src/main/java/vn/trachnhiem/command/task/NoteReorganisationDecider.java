package vn.trachnhiem.command.task;

import java.util.List;
import java.util.stream.Stream;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Past;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.task.NoteReorganisation;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ReorganisationAnswered;
import vn.trachnhiem.shared.task.TaskEvent.ReorganisationNoted;

/**
 * The ledger itself tells a task that a reorganisation lists it; the task answers once it ends or moves. A task that was listed although
 * its lead stays answers at once, or the reorganisation could never close (ADR 0005).
 */
public final class NoteReorganisationDecider {
    private NoteReorganisationDecider() {}

    public static Decision<TaskEvent> decide(NoteReorganisation c, TaskState state, Rules rules, Past past) {
        return TaskGuards.evenAfterTheEnd(
                state,
                Guard.of(c.act(), rules, Role.LEDGER),
                (task, guard) -> guard.acceptAll(() -> note(c, state, task, past)));
    }

    private static List<TaskEvent> note(NoteReorganisation c, TaskState state, OpenTask task, Past past) {
        TaskEvent noted = new ReorganisationNoted(c.task(), c.reorganisation(), c.act());
        boolean waits = task.listings().noted(c.reorganisation()).contain(c.reorganisation());
        boolean stays = waits
                && state instanceof OpenTask
                && !Ending.ends(task.parties().lead(), c.reorganisation(), past);
        TaskEvent answer = new ReorganisationAnswered(
                c.task(), c.reorganisation(), task.parties().lead(), c.act());
        return Stream.of(noted, answer).limit(stays ? 2 : 1).toList();
    }
}
