package vn.trachnhiem.app.cli;

import java.time.Duration;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ConfigurableApplicationContext;

/** The first step of an end in order: this process is no longer ready, and goes on answering until a proxy has noticed. */
final class Draining {
    private Draining() {}

    static void of(ConfigurableApplicationContext context) {
        Duration time = context.getEnvironment().getProperty("ledger.drain", Duration.class, Duration.ZERO);
        if (context.isActive() && time.isPositive()) {
            AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
            pause(time);
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // whoever interrupts wants it over now
        }
    }
}
