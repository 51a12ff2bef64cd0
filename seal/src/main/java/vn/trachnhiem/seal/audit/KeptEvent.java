package vn.trachnhiem.seal.audit;

import vn.trachnhiem.seal.event.Entry;

/** What the keeper of events holds in one place of the log. */
public sealed interface KeptEvent permits StoredEvent, KeptEvent.Erased, KeptEvent.Damaged {

    /**
     * The event's content and salt were destroyed on purpose: what is left is the entry, which shows that an event stood
     * here and when, and no longer what it said.
     */
    record Erased(Entry entry) implements KeptEvent {}

    /** Something stands here that cannot be read; why and where, in one English sentence. */
    record Damaged(String why) implements KeptEvent {}
}
