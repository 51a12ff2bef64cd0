package vn.trachnhiem.store;

import java.sql.SQLException;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * A failure of the database, in words.
 *
 * @param connectionLost whether the connection is of no further use
 */
record SqlFailure(NotStoredException.Reason reason, boolean connectionLost, String words, Throwable cause) {

    private static final String TOO_MANY_CONNECTIONS = "53300";

    /** Reads the five characters of SQLSTATE, see PostgreSQL's appendix of error codes. */
    static SqlFailure of(Throwable cause) {
        String state = cause instanceof SQLException sql ? Objects.requireNonNullElse(sql.getSQLState(), "") : "";
        if (cause instanceof UnfitStoreException) {
            return failure(NotStoredException.Reason.UNFIT, false, String.valueOf(cause.getMessage()), cause);
        }
        if (!(cause instanceof SQLException)) {
            return failure(NotStoredException.Reason.FAULT, true, "the writer failed", cause);
        }
        if (state.equals("53100")) {
            return failure(NotStoredException.Reason.FULL, false, "the database's disk is full", cause);
        }
        if (state.startsWith("53") && !state.equals(TOO_MANY_CONNECTIONS)) {
            return failure(NotStoredException.Reason.FULL, false, "the database has run out of memory or room", cause);
        }
        if (state.equals("55P03") || state.startsWith("40")) {
            return failure(NotStoredException.Reason.BUSY, false, "another process held the store's head", cause);
        }
        if (state.startsWith("22") || state.startsWith("23")) {
            return failure(NotStoredException.Reason.REFUSED, false, "the database refused the values", cause);
        }
        if (state.isEmpty()
                || state.equals(TOO_MANY_CONNECTIONS)
                || state.startsWith("08")
                || state.startsWith("57P")
                || state.equals("25P03")) {
            return failure(NotStoredException.Reason.UNREACHABLE, true, "the database cannot be reached", cause);
        }
        return failure(NotStoredException.Reason.FAULT, false, "the database answered with an error", cause);
    }

    private static SqlFailure failure(
            NotStoredException.Reason reason, boolean connectionLost, String words, Throwable cause) {
        return new SqlFailure(reason, connectionLost, words, cause);
    }

    /** Said of something that was only read, or of a statement that stands alone. */
    EventStoreException asException(String what) {
        return new EventStoreException("%s: %s (%s)".formatted(what, words, cause.getMessage()), cause);
    }
}
