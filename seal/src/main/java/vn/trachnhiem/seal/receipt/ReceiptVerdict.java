package vn.trachnhiem.seal.receipt;

import java.time.Instant;
import vn.trachnhiem.seal.event.DisclosedEvent;
import vn.trachnhiem.seal.log.SignedCheckpoint;
import vn.trachnhiem.seal.note.Refusal;

/** What a receipt turned out to be worth. */
public sealed interface ReceiptVerdict {

    /**
     * The event stands at the index of the log that signed the checkpoint, word for word.
     *
     * @param recordedAt when the ledger says it recorded the event
     */
    record Genuine(DisclosedEvent event, long index, Instant recordedAt, SignedCheckpoint checkpoint)
            implements ReceiptVerdict {}

    /** Not what it claims to be; the detail is for people, in one English sentence. */
    record Rejected(Failure failure, String detail) implements ReceiptVerdict {}

    /** The checkpoint in the receipt is not one to rely on. */
    record Untrusted(Refusal why, String detail) implements ReceiptVerdict {}

    /** The check that failed. */
    enum Failure {
        /** Not a receipt at all. */
        MALFORMED,
        /** The event is not written in its one canonical form. */
        NOT_CANONICAL,
        /** The event or its salt is not what the entry commits to. */
        CONTENT_CHANGED,
        /** The event's recorded time is not the entry's. */
        TIME_CHANGED,
        /** The proof is for another place than the entry's. */
        INDEX_CHANGED,
        /** The place is beyond the checkpoint's tree. */
        OUTSIDE_TREE,
        /** The proof does not lead from the entry to the checkpoint's root. */
        NOT_INCLUDED
    }
}
