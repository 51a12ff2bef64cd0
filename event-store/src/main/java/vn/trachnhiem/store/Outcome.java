package vn.trachnhiem.store;

/** What became of an append. It is turned into an exception in the caller's own thread. */
sealed interface Outcome {

    /** On disk. */
    record Stored(long lastPosition) implements Outcome {}

    /** Its event with this index, or that event's place in its aggregate, was there already; nothing was stored. */
    record Conflict(int index) implements Outcome {}

    /** Nothing was stored. */
    record NotStored(NotStoredException.Reason reason, Throwable cause) implements Outcome {}

    /** The commit was asked for and not answered. */
    record Unknown(Throwable cause) implements Outcome {}
}
