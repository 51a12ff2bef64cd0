package vn.trachnhiem.app.sample;

import java.time.Instant;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.Rejection;

/** One step of the story. */
sealed interface Step {
    Command command();

    /** When the story has it recorded. */
    default Instant at() {
        return command().act().at();
    }

    /** Records an act. */
    record Tell(Command command) implements Step {}

    /** Records an act that the ledger refuses for that reason until its automations have caught up. */
    record RecordOnceReady(Command command, Rejection notYet) implements Step {}

    /** Waits until the ledger refuses an impossible act for that reason: then its automations have done their part. Records nothing. */
    record AwaitRefusal(Command command, Rejection reason) implements Step {}
}
