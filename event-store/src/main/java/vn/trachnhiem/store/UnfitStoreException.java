package vn.trachnhiem.store;

import org.axonframework.common.AxonNonTransientException;

/** The database is not one that this program may write to; the message says why, and what to do. */
public final class UnfitStoreException extends AxonNonTransientException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the database. */
    public enum Reason {
        /** A newer program has migrated it: this one would not understand it. */
        NEWER,
        /** It was not migrated yet. */
        OLDER,
        /** There is no event store under this schema name. */
        ABSENT,
        /** The server acknowledges what it has not put on disk. */
        NOT_DURABLE
    }

    private final Reason reason;

    UnfitStoreException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** What is wrong with the database. */
    public Reason reason() {
        return reason;
    }
}
