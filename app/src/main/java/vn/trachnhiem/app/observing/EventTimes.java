package vn.trachnhiem.app.observing;

import java.time.Instant;
import java.util.Optional;

/** When events were recorded. */
@FunctionalInterface
public interface EventTimes {
    /** Recorded time of the first event behind that position; empty where there is none. */
    Optional<Instant> firstAfter(long position);
}
