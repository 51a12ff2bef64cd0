package vn.trachnhiem.command.access;

import vn.trachnhiem.command.State;
import vn.trachnhiem.shared.access.AccessEvent;
import vn.trachnhiem.shared.access.AccessEvent.TrailAccessed;

/** One reading as its decider sees it. */
public sealed interface AccessState extends State<AccessState, AccessEvent> {
    /** Nobody has read so far. */
    record Unread() implements AccessState {}

    /** The reading is recorded. */
    record Read() implements AccessState {}

    @Override
    default AccessState evolve(AccessEvent event) {
        return switch (event) {
            case TrailAccessed e -> new Read();
        };
    }
}
