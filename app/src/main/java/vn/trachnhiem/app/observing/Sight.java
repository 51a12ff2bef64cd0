package vn.trachnhiem.app.observing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The ledger's machinery as it was at a moment, whichever process does the work.
 *
 * @param at when this process looked
 * @param head position of the newest event; −1 without events
 * @param processors lag by name of the processor; empty in a process that does not answer questions
 * @param deadLetters by name of the processor, how many subjects stand still
 * @param seal how far the newest checkpoint is behind; empty where no log was begun or this process does not answer questions
 */
public record Sight(
        Instant at, long head, Map<String, Lag> processors, Map<String, Long> deadLetters, Optional<SealLag> seal) {

    /**
     * How far the seal is behind.
     *
     * @param unsealed events that are not under a checkpoint
     * @param checkpointAge seconds since the newest event under a checkpoint was recorded; 0 where there is none
     */
    public record SealLag(Lag unsealed, double checkpointAge) {}
}
