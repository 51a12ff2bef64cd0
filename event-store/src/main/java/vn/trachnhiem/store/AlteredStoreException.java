package vn.trachnhiem.store;

import org.axonframework.common.AxonNonTransientException;

/**
 * The store does not hold what it held: an event is missing, or the store ends before a place that a reader has
 * already seen, as after a restored older copy. Reading stops here, since a reader that went on would pass over events
 * without a word.
 */
public final class AlteredStoreException extends AxonNonTransientException {

    private static final long serialVersionUID = 1L;

    private final long position;

    private AlteredStoreException(long position, String message) {
        super(message);
        this.position = position;
    }

    static AlteredStoreException missing(long position, long found) {
        return new AlteredStoreException(
                position, "The store has no event at position %d, but one at %d".formatted(position, found));
    }

    static AlteredStoreException endsBefore(long position, long next) {
        return new AlteredStoreException(
                next,
                "A reader has seen position %d, but the store ends before position %d: it is an older copy"
                        .formatted(position, next));
    }

    /** The first position without an event. */
    public long position() {
        return position;
    }
}
