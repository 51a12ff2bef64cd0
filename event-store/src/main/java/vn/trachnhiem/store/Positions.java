package vn.trachnhiem.store;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/** What a tracking token says of a position in this store. */
final class Positions {

    private Positions() {}

    /** The position of the last event seen; -1 before the first. */
    static long of(@Nullable TrackingToken token) {
        TrackingToken bare = token == null ? null : WrappedToken.unwrapLowerBound(token);
        return switch (bare) {
            case null -> -1;
            case GlobalSequenceTrackingToken global -> global.getGlobalIndex();
            default ->
                throw new IllegalArgumentException(
                        "Not a token of this store: " + bare.getClass().getName());
        };
    }
}
