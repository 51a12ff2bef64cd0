package vn.trachnhiem.app.observing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a process can do its work. Its pages are read from one processor's tables; that one counts, and a process is taken out only where it
 * is behind by many events <em>and</em> by long: neither a burst that is a second old nor one act of last night is a reason.
 *
 * @param processor whose lag counts
 * @param events behind the newest one, at most
 * @param seconds age of the oldest event that is not taken, at most
 * @param stale how old a look may be; an older one means that a look hangs
 */
public record Readiness(String processor, long events, long seconds, Duration stale) {
    /** Why the process cannot do its work; empty where it can. */
    public Optional<String> trouble(Sight sight, Instant now) {
        if (sight.at().plus(stale).isBefore(now)) {
            return Optional.of("the database has not answered since " + sight.at());
        }
        Lag lag = sight.processors().getOrDefault(processor, Lag.NONE);
        return lag.events() > events && lag.seconds() > seconds
                ? Optional.of("the processor " + processor + " is " + lag.events() + " events and "
                        + Math.round(lag.seconds()) + " seconds behind")
                : Optional.empty();
    }
}
