package vn.trachnhiem.command.task;

import vn.trachnhiem.command.State;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.TaskAssigned;

/** A task as its deciders see it. */
public sealed interface TaskState extends State<TaskState, TaskEvent>
        permits TaskState.Unassigned, OpenTask, TaskState.Ended {
    /** Nobody has this task yet. */
    record Unassigned() implements TaskState {
        @Override
        public TaskState evolve(TaskEvent event) {
            return event instanceof TaskAssigned assigned ? OpenTask.from(assigned) : this;
        }
    }

    /** The task is accepted, cancelled, or ended with its agency. */
    record Ended(OpenTask before) implements TaskState {
        @Override
        public TaskState evolve(TaskEvent event) {
            return before.evolve(event) instanceof OpenTask corrected ? new Ended(corrected) : this;
        }
    }
}
