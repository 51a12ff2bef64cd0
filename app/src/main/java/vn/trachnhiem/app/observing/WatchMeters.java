package vn.trachnhiem.app.observing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** What the watch sees, as gauges; without a value while the database is away, so that no old figure passes for a new one. */
public final class WatchMeters implements MeterBinder {
    private final Watch watch;
    private final List<String> processors;
    private final Predicate<String> here;

    /**
     * @param processors the names that are shown, also before they have done anything
     * @param here whether this process does the work of that processor
     */
    public WatchMeters(Watch watch, List<String> processors, Predicate<String> here) {
        this.watch = watch;
        this.processors = processors;
        this.here = here;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("ledger.store.reachable", watch, seen -> seen.sight().isPresent() ? 1 : 0)
                .description("Whether database and event store answered the last look")
                .register(registry);
        Gauge.builder("ledger.ready", watch, seen -> seen.trouble().isEmpty() ? 1 : 0)
                .description("Whether this process can do its work, as the readiness probe says")
                .register(registry);
        gauge(registry, "ledger.events.head", "Position of the newest event", Tags.empty(), Sight::head);
        processors.forEach(name -> processor(registry, name));
        seal(registry);
    }

    private void processor(MeterRegistry registry, String name) {
        Tags tags = Tags.of("processor", name);
        String behind = "Events that a processor has not taken";
        gauge(
                registry,
                "ledger.processor.lag.events",
                behind,
                tags,
                seen -> lag(seen, name).events());
        gauge(
                registry,
                "ledger.processor.lag.seconds",
                "Age of the oldest of them",
                tags,
                seen -> lag(seen, name).seconds());
        gauge(registry, "ledger.dead.letters", "Subjects that stand still", tags, seen -> letters(seen, name));
        Gauge.builder("ledger.processor.here", here, claimed -> claimed.test(name) ? 1 : 0)
                .description("Whether this process does the work of a processor; the sum over all processes is 1")
                .tags(tags)
                .register(registry);
    }

    private static long letters(Sight seen, String name) {
        return seen.deadLetters().getOrDefault(name, 0L);
    }

    private static Lag lag(Sight seen, String name) {
        return seen.processors().getOrDefault(name, Lag.NONE);
    }

    private void seal(MeterRegistry registry) {
        ofSeal(
                registry,
                "ledger.seal.lag.events",
                "Events not yet under a checkpoint",
                seal -> seal.unsealed().events());
        ofSeal(
                registry,
                "ledger.seal.lag.seconds",
                "Age of the oldest of them",
                seal -> seal.unsealed().seconds());
        ofSeal(
                registry,
                "ledger.seal.checkpoint.age.seconds",
                "Seconds since the newest event under a checkpoint was recorded",
                Sight.SealLag::checkpointAge);
    }

    private void ofSeal(MeterRegistry registry, String name, String words, ToDoubleFunction<Sight.SealLag> figure) {
        gauge(
                registry,
                name,
                words,
                Tags.empty(),
                seen -> seen.seal().map(figure::applyAsDouble).orElse(Double.NaN));
    }

    private void gauge(MeterRegistry registry, String name, String words, Tags tags, ToDoubleFunction<Sight> figure) {
        Gauge.builder(
                        name,
                        watch,
                        seen -> seen.sight().map(figure::applyAsDouble).orElse(Double.NaN))
                .description(words)
                .tags(tags)
                .register(registry);
    }
}
