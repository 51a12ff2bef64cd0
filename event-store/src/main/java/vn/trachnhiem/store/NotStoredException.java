package vn.trachnhiem.store;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * A known failure: nothing of this append is in the store, and nothing of it will ever appear. It may be tried again
 * as it is. Conflicts are not told by this exception but by Axon's own.
 */
public final class NotStoredException extends EventStoreException {

    private static final long serialVersionUID = 1L;

    /** Why nothing was stored. */
    public enum Reason {
        /** The database could not be reached, or went away before the commit was asked for. */
        UNREACHABLE,
        /** The database has no room left, on disk or in memory. */
        FULL,
        /** Another process held the head of the store for longer than this one waits. */
        BUSY,
        /** The database is a newer or an older store than this program writes, or does not keep what it acknowledges. */
        UNFIT,
        /** The database does not accept these values, for instance a zero character within a text. */
        REFUSED,
        /** A fault of this program or of the machine it runs on. */
        FAULT,
        /** The engine was closed before this append was written. */
        CLOSED
    }

    private final Reason reason;

    NotStoredException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why nothing was stored. */
    public Reason reason() {
        return reason;
    }
}
