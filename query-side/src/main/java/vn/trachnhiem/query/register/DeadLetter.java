package vn.trachnhiem.query.register;

/**
 * Where a subject stopped.
 *
 * @param position of the event that could not be folded
 * @param cause what was thrown
 * @param waiting how many events of the subject wait, the first included
 */
public record DeadLetter(String subject, long position, String eventId, String cause, long waiting) {}
