package vn.trachnhiem.broken.query;

import java.time.Instant;

/** Breaks: time arrives on the command or the question. */
final class ReadsTheClock {
    Instant today() {
        return Instant.now();
    }
}
