package vn.trachnhiem.store;

/** What the engine found in its own check; Axon turns it into its concurrency exceptions. */
final class DuplicateEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DuplicateEventException() {
        super("the store has this event, or this place in its aggregate, already");
    }
}
