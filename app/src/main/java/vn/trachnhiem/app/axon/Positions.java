package vn.trachnhiem.app.axon;

import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** What a token says in the numbering of its store. */
public final class Positions {
    private Positions() {}

    /** The position; −1 for no token, which is what a store without events has. */
    public static long of(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }
}
