package vn.trachnhiem.app.observing;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.messaging.Message;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Refusal;

/**
 * Commands by name and outcome, and rejections by their stable key; where they are decided, from the bus to the disk. Axon's own meters
 * would name them by class and take a rejection for a failure.
 */
public final class CommandMeters implements MessageMonitor<Message<?>> {
    private static final Duration[] LIMITS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(200),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final MeterRegistry registry;

    public CommandMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public MonitorCallback onMessageIngested(Message<?> message) {
        String command = message.getPayloadType().getSimpleName();
        Timer.Sample sample = Timer.start(registry);
        return new MonitorCallback() {
            @Override
            public void reportSuccess() {
                sample.stop(timer(command, "recorded"));
            }

            @Override
            public void reportFailure(@Nullable Throwable cause) {
                sample.stop(timer(command, outcome(cause)));
            }

            @Override
            public void reportIgnored() {
                sample.stop(timer(command, "ignored"));
            }
        };
    }

    private Timer timer(String command, String outcome) {
        return Timer.builder("ledger.commands")
                .description("Commands decided by this process; a collided one is decided again")
                .tag("command", command)
                .tag("outcome", outcome)
                .serviceLevelObjectives(LIMITS)
                .register(registry);
    }

    private String outcome(@Nullable Throwable cause) {
        if (cause instanceof CommandExecutionException rejected
                && rejected.getDetails().orElse(null) instanceof Refusal refusal) {
            registry.counter("ledger.rejections", "key", refusal.key()).increment();
            return "rejected";
        }
        boolean collided = cause instanceof ConcurrencyException || cause instanceof AggregateStreamCreationException;
        return collided ? "collided" : "failed";
    }
}
