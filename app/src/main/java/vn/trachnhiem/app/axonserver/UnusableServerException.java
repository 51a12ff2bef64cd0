package vn.trachnhiem.app.axonserver;

/** An Axon Server that cannot be used for a reason that somebody can mend; the message is a sentence that says which. */
public final class UnusableServerException extends RuntimeException {
    UnusableServerException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
