package vn.trachnhiem.store;

import org.axonframework.common.AxonNonTransientException;

/**
 * The connection was lost after the commit was asked for and before it was answered: the events are in the store
 * whole, or not at all, and this process cannot say which. Whoever repeats the command settles it by its idempotency
 * key; whoever repeats the append settles it by its event ids, which the store takes only once.
 */
public final class OutcomeUnknownException extends AxonNonTransientException {

    private static final long serialVersionUID = 1L;

    OutcomeUnknownException(String message, Throwable cause) {
        super(message, cause);
    }
}
