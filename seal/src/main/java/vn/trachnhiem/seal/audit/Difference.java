package vn.trachnhiem.seal.audit;

/**
 * The first place where what is stored is not what was sealed.
 *
 * @param position index in the log, from 0, of the first event or entry concerned
 * @param until where the trouble ends, exclusive, as far as that can be known; position + 1 where it is one place
 * @param detail for people, in one English sentence
 */
public record Difference(Kind kind, long position, long until, String detail) {

    static Difference at(Kind kind, long position, String detail) {
        return new Difference(kind, position, position + 1, detail);
    }

    /** What was found. */
    public enum Kind {
        /** Payload, metadata, identity, sequence number or salt of the event: the commitment covers them as one. */
        EVENT_CHANGED,
        /** The event's recorded time is not the one in its entry. */
        EVENT_TIME_CHANGED,
        /** The event's payload is not JSON that the ledger keeps, or its salt is not one. */
        EVENT_UNREADABLE,
        /** Events from position to until are gone, and later ones have moved up. */
        EVENT_DELETED,
        /** Events from position to until were never sealed, and later ones have moved down. */
        EVENT_INSERTED,
        /** The events at position and at until - 1 stand in each other's place. */
        EVENTS_SWAPPED,
        /** An event between position and until stands in another place. */
        EVENT_MOVED,
        /** The events end here, but entries follow. */
        EVENTS_CUT,
        ENTRY_CHANGED,
        ENTRY_MISSING,
        TILE_CHANGED,
        TILE_MISSING,
        /** Everything ends here and in agreement, but the checkpoint is larger: an older state was put back. */
        LEDGER_SHORTER_THAN_CHECKPOINT,
        /** What is stored disagrees here, and no part of it leads to the checkpoint. */
        UNDECIDABLE,
        /** What is stored agrees with itself but not with the checkpoint. */
        NOT_THE_SEALED_HISTORY,
        /** The newer checkpoint's history does not continue that of an earlier one: it was rewritten and signed anew. */
        HISTORY_REWRITTEN,
        /** The checkpoint is smaller than an earlier one. */
        CHECKPOINT_SHRUNK,
        /** The earlier checkpoint is one of another log. */
        OTHER_LOG
    }
}
