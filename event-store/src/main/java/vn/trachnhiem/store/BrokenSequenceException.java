package vn.trachnhiem.store;

import org.axonframework.common.AxonNonTransientException;

/**
 * A position that must hold an event holds none: the store was altered from outside. Reading stops here, since a
 * reader that went on would lose the event without a word.
 */
public final class BrokenSequenceException extends AxonNonTransientException {

    private static final long serialVersionUID = 1L;

    private final long missingPosition;

    BrokenSequenceException(long missingPosition, long foundPosition) {
        super("The store has no event at position %d, but one at %d: it was altered from outside"
                .formatted(missingPosition, foundPosition));
        this.missingPosition = missingPosition;
    }

    /** The first position without an event. */
    public long missingPosition() {
        return missingPosition;
    }
}
