package vn.trachnhiem.command.task;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.command.SubjectAggregate;
import vn.trachnhiem.shared.Outcome;
import vn.trachnhiem.shared.task.AcknowledgeTask;
import vn.trachnhiem.shared.task.AssignTask;
import vn.trachnhiem.shared.task.TaskEvent;

/** Where the acts about a task arrive. */
public class TaskAggregate extends SubjectAggregate<TaskState, TaskEvent> {
    public TaskAggregate() {
        super(new TaskState.Unassigned(), TaskEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(AssignTask command, Rules rules) {
        return decide(command, AssignTaskDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(AcknowledgeTask command, Rules rules) {
        return decide(command, AcknowledgeTaskDecider::decide, rules);
    }
}
