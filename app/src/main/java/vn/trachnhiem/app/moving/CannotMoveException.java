package vn.trachnhiem.app.moving;

/** A ledger cannot be carried over as it was asked; the message says in one sentence why and what to do. */
public final class CannotMoveException extends RuntimeException {
    public CannotMoveException(String sentence) {
        super(sentence);
    }
}
