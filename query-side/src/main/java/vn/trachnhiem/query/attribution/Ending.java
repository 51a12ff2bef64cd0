package vn.trachnhiem.query.attribution;

import java.time.LocalDate;

/** The end of a duty without its fulfilment. From {@code on} nothing is owed any more. */
public record Ending(Kind kind, LocalDate on, String eventId) {

    /** How it ended. */
    public enum Kind {
        CANCELLED,
        WITHDRAWN
    }
}
