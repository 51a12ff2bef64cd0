package vn.trachnhiem.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import vn.trachnhiem.store.PostgresEventStorageEngine;
import vn.trachnhiem.store.PostgresEventStore;

/** Whole commands: through the gateway, load an aggregate, decide, append. */
record Commands(int callers, CommandGateway gateway, List<String> tasks, AtomicInteger next) implements Load {

    static Commands on(Contender contender, int callers, List<String> tasks) {
        return new Commands(callers, gateway(contender), tasks, new AtomicInteger());
    }

    private static CommandGateway gateway(Contender contender) {
        EventStore store = contender.engine() instanceof PostgresEventStorageEngine engine
                ? PostgresEventStore.builder().engine(engine).build()
                : EmbeddedEventStore.builder().storageEngine(contender.engine()).build();
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .transactionManager(contender.transactions())
                .build();
        AggregateAnnotationCommandHandler.<Task>builder()
                .aggregateType(Task.class)
                .repository(EventSourcingRepository.builder(Task.class)
                        .eventStore(store)
                        .build())
                .build()
                .subscribe(bus);
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    @Override
    public String name() {
        return "command, %d callers".formatted(callers);
    }

    /** Tasks come one after the other, so that none has much more than its first events when the run ends. */
    @Override
    public Caller caller(Contender contender) {
        return number ->
                gateway.sendAndWait(new Task.Note(tasks.get(Math.floorMod(next.getAndIncrement(), tasks.size()))));
    }
}
