package vn.trachnhiem.seal.history;

import org.jspecify.annotations.Nullable;
import vn.trachnhiem.seal.audit.KeptEvent;
import vn.trachnhiem.seal.audit.StoredEvent;
import vn.trachnhiem.seal.tile.EntryBundle;

/** One line of an exported history, between its checkpoint and its end. */
public sealed interface HistoryItem {

    /** The log's entries for the next 256 events, or for the last ones; stands before them, and is evidence of its own. */
    record Entries(EntryBundle bundle) implements HistoryItem {}

    /**
     * The next event.
     *
     * @param subjectType what kind of subject the event is about, for the store that the history goes into; null where there
     *     is no subject or no such kind. No seal covers it.
     */
    record Event(StoredEvent stored, @Nullable String subjectType) implements HistoryItem {}

    /** In place of the next event, whose content and salt were destroyed. */
    record Erased(KeptEvent.Erased event) implements HistoryItem {}
}
