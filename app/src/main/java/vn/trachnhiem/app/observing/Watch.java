package vn.trachnhiem.app.observing;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the ledger's machinery at an interval, so that neither a scrape nor a probe asks the database: however often a stranger asks for
 * health, the database does not feel it.
 */
public final class Watch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final Look look;
    private final Readiness readiness;
    private final InstantSource clock;
    private final Runnable back;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable Sight sight;
    private volatile boolean away;
    private @Nullable String told;

    /** @param back what to do when the database has come back */
    public Watch(Look look, Readiness readiness, InstantSource clock, Runnable back) {
        this.look = look;
        this.readiness = readiness;
        this.clock = clock;
        this.back = back;
    }

    /** Begins to look. */
    public void start(Duration interval) {
        Thread.ofPlatform().daemon().name("watch").start(() -> run(interval));
    }

    private void run(Duration interval) {
        try {
            do {
                lookOnce();
            } while (!closed.await(interval.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void lookOnce() {
        try {
            sight = look.now();
            if (away) {
                away = false;
                back.run();
            }
        } catch (RuntimeException e) {
            away = true;
            LOG.debug("The look failed", e);
        }
        tell();
    }

    private void tell() {
        String trouble = trouble().orElse(null);
        if (!Objects.equals(trouble, told) && trouble != null && told == null) {
            LOG.warn("Not ready: {}", trouble);
        } else if (trouble == null && told != null) {
            LOG.warn("Ready again");
        }
        told = trouble;
    }

    /** What was seen last; empty while the database is away. */
    public Optional<Sight> sight() {
        return away ? Optional.empty() : Optional.ofNullable(sight);
    }

    /** Why this process cannot do its work; empty where it can. */
    public Optional<String> trouble() {
        Sight seen = sight;
        if (away) {
            return Optional.of("the database or the event store cannot be reached");
        }
        return seen == null ? Optional.of("starting") : readiness.trouble(seen, clock.instant());
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
