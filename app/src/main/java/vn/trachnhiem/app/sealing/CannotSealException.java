package vn.trachnhiem.app.sealing;

/** The ledger must not be started as it is: the message says why and what to do. */
public final class CannotSealException extends RuntimeException {
    CannotSealException(String message) {
        super(message);
    }
}
