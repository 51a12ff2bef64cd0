package vn.trachnhiem.app.axon;

import io.axoniq.axonserver.connector.AxonServerException;
import io.axoniq.axonserver.connector.ErrorCategory;
import org.axonframework.commandhandling.CommandExecutionException;
import vn.trachnhiem.shared.Refusal;

/** Which failures of an act are not worth sending it again at once. */
public final class Final {
    private Final() {}

    /**
     * A rejection is an answer: sent again, the act would only be rejected again. And a router that cannot be reached will not be there a
     * moment later; the person is told, and sends the act again under its key.
     */
    public static boolean is(Throwable failure) {
        return switch (failure) {
            case CommandExecutionException rejected ->
                rejected.getDetails().filter(Refusal.class::isInstance).isPresent();
            case AxonServerException unreachable ->
                unreachable.getErrorCategory() == ErrorCategory.COMMAND_DISPATCH_ERROR;
            default -> false;
        };
    }
}
