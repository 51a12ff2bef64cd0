package vn.trachnhiem.bench;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An aggregate that decides on what it was told before. */
public final class Task {

    /** What is asked of it. */
    public record Note(@TargetAggregateIdentifier String task) {}

    @AggregateIdentifier
    private String task = "";

    private long version;

    /** Axon makes one and hands it its events. */
    public Task() {
        version = -1;
    }

    @CommandHandler
    void decide(Note note) {
        if (!note.task.equals(task) || version < 0) {
            throw new IllegalStateException("not the task that was asked for");
        }
        apply(Payload.of(task, version + 1));
    }

    @EventSourcingHandler
    void on(Payload event) {
        task = event.task();
        version = event.version();
    }
}
