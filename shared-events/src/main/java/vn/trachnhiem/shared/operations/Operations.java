package vn.trachnhiem.shared.operations;

import java.util.List;

/**
 * How the ledger's own machinery is.
 *
 * @param head position of the newest event; −1 for a ledger without events
 * @param processors by name
 * @param deadLetters the oldest first
 */
public record Operations(long head, List<Processor> processors, List<DeadLetter> deadLetters) {
    /**
     * A processor.
     *
     * @param position of the last event it has taken; −1 before the first
     * @param lag how many positions it is behind the head
     */
    public record Processor(String name, long position, long lag) {}

    /**
     * A subject that the read model could not follow.
     *
     * @param eventId the event at which it stopped, at that position
     * @param cause what went wrong, for who runs the system
     * @param waiting how many events of the subject wait, that one included
     */
    public record DeadLetter(String subject, long position, String eventId, String cause, long waiting) {}
}
