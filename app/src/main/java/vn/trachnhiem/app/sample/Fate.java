package vn.trachnhiem.app.sample;

/** What becomes of a dated task by the end of the story. */
enum Fate {
    ON_TIME,
    LATE,
    /** Returned once, done at the second attempt. */
    RETURNED,
    /** A later due date was granted before the first one had passed. */
    EXTENDED_BEFORE,
    /** A later due date was granted after the first one had passed. */
    EXTENDED_AFTER,
    /** A later due date was refused; done late. */
    REFUSED,
    /** Nothing acceptable was handed in, and the due date has passed. */
    OVERDUE,
    /** What was handed in late waits or came back. */
    OVERDUE_RETURNED,
    /** Not due before the story ends. */
    OPEN,
    CANCELLED,
    /** Open when its agency ends, and nobody's afterwards. */
    LEFT;

    boolean isDone() {
        return switch (this) {
            case ON_TIME, LATE, RETURNED, EXTENDED_BEFORE, EXTENDED_AFTER, REFUSED -> true;
            case OVERDUE, OVERDUE_RETURNED, OPEN, CANCELLED, LEFT -> false;
        };
    }
}
