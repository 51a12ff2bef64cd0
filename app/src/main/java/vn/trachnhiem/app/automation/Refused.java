package vn.trachnhiem.app.automation;

import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import vn.trachnhiem.shared.Refusal;

/** Tells a decision from a failure: only the first one stays the same when it is tried again. */
final class Refused {
    private Refused() {}

    /** Which rule refused it; empty where it failed otherwise, such as for a database that was away. */
    static Optional<String> by(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CommandExecutionException rejected
                    && rejected.getDetails().orElse(null) instanceof Refusal refusal) {
                return Optional.of("automation: " + refusal.key());
            }
        }
        return Optional.empty();
    }
}
