package vn.trachnhiem.app.observing;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * How long it takes from handing events to the store until they are on disk, and how many come at once. Measured round the store, so it
 * holds for whichever store there is: events are handed over when a unit of work prepares its commit, and of what is registered to be done at
 * the commit, what was registered first is done last, that is, behind the store's own work.
 */
public final class AppendMeters implements MessageDispatchInterceptor<EventMessage<?>> {
    private final MeterRegistry registry;
    private final Timer stored;
    private final DistributionSummary events;

    public AppendMeters(MeterRegistry registry) {
        this.registry = registry;
        this.stored = Timer.builder("ledger.appends")
                .description("From handing events to the store until they are on disk")
                .serviceLevelObjectives(
                        Duration.ofMillis(5), Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofSeconds(1))
                .register(registry);
        this.events = DistributionSummary.builder("ledger.append.events")
                .description("Events of one append")
                .register(registry);
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> messages) {
        if (CurrentUnitOfWork.isStarted()) {
            UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get().root();
            Timer.Sample sample = Timer.start(registry);
            int count = messages.size();
            unitOfWork.onCommit(committed -> {
                sample.stop(stored);
                events.record(count);
            });
        }
        return (index, message) -> message;
    }
}
