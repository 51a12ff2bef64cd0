package vn.trachnhiem.app.observing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.operations.Processing;
import vn.trachnhiem.shared.sealing.AskSeal;
import vn.trachnhiem.shared.sealing.Seal;

/** Looks at the head, the processors, their dead letters and the seal, for a process that answers questions. */
public final class WholeLook implements Look {
    private final Processing processing;
    private final LongSupplier head;
    private final EventTimes times;
    private final Supplier<Map<String, Long>> deadLetters;
    private final Sealed sealed;
    private final InstantSource clock;

    /** Asks how far the ledger is sealed; answers null before the log was begun. */
    @FunctionalInterface
    public interface Sealed {
        @Nullable
        Seal answer(AskSeal question);
    }

    /** @param head position of the newest event, asked of the store itself: where the store is away, this look fails */
    public WholeLook(
            Processing processing,
            LongSupplier head,
            EventTimes times,
            Supplier<Map<String, Long>> deadLetters,
            Sealed sealed,
            InstantSource clock) {
        this.processing = processing;
        this.head = head;
        this.times = times;
        this.deadLetters = deadLetters;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** Positions first: read after the head, they could be ahead of it. */
    @Override
    public Sight now() {
        Map<String, Long> positions = processing.positions();
        Seal seal = sealed.answer(new AskSeal());
        long newest = head.getAsLong();
        Instant now = clock.instant();
        Map<String, Lag> processors = new TreeMap<>();
        positions.forEach((name, position) -> processors.put(name, lag(position, newest, now)));
        return new Sight(
                now,
                newest,
                processors,
                deadLetters.get(),
                Optional.ofNullable(seal).map(known -> seal(known, newest, now)));
    }

    private Lag lag(long position, long head, Instant now) {
        return position >= head ? Lag.NONE : new Lag(head - position, secondsSince(position, now));
    }

    private Sight.SealLag seal(Seal seal, long head, Instant now) {
        long position = seal.sealedPosition();
        return new Sight.SealLag(lag(position, head, now), position < 0 ? 0 : secondsSince(position - 1, now));
    }

    private double secondsSince(long position, Instant now) {
        return times.firstAfter(position)
                .map(recorded -> Math.max(0, Duration.between(recorded, now).toMillis() / 1000.0))
                .orElse(0.0);
    }
}
