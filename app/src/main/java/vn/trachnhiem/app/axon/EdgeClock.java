package vn.trachnhiem.app.axon;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock at the edge: when an act arrives, and which day today is. A demo ledger's day goes on from where its story ended, so that its
 * pages show the province as of then; every other ledger's clock is the machine's.
 */
public final class EdgeClock extends Clock {
    private volatile Duration behind = Duration.ZERO;

    /** Goes on from that instant, at the machine's pace. */
    public void continueFrom(Instant instant) {
        behind = Duration.between(instant, Instant.now());
    }

    @Override
    public Instant instant() {
        return Instant.now().minus(behind);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), behind.negated());
    }
}
