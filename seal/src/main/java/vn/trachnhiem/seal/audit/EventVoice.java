package vn.trachnhiem.seal.audit;

import java.util.Iterator;
import java.util.Optional;
import vn.trachnhiem.seal.audit.Difference.Kind;
import vn.trachnhiem.seal.audit.Statement.Says;
import vn.trachnhiem.seal.audit.Statement.Silent;
import vn.trachnhiem.seal.event.Entry;
import vn.trachnhiem.seal.event.Salt;
import vn.trachnhiem.seal.reading.Result;

/** What the events say, recomputed from their stored bytes. */
final class EventVoice implements Voice {
    private final Iterator<? extends KeptEvent> events;

    EventVoice(Iterator<? extends KeptEvent> events) {
        this.events = events;
    }

    @Override
    public Statement at(long index) {
        return events.hasNext() ? read(index, events.next()) : new Silent(Kind.EVENTS_CUT, "the events end here");
    }

    private static Statement read(long index, KeptEvent kept) {
        return switch (kept) {
            case StoredEvent stored -> read(index, stored);
            case KeptEvent.Erased erased -> new Says(erased.entry().leafHash(), Optional.of(erased.entry()));
            case KeptEvent.Damaged damaged -> new Silent(Kind.EVENT_UNREADABLE, damaged.why());
        };
    }

    private static Statement read(long index, StoredEvent stored) {
        var entry = Result.of(
                () -> Entry.of(index, stored.event(), Salt.parse(stored.salt()).orFault())
                        .orFault());
        return switch (entry) {
            case Result.Ok<Entry> ok -> new Says(ok.value().leafHash(), Optional.of(ok.value()));
            case Result.Faulty<Entry> faulty -> new Silent(Kind.EVENT_UNREADABLE, faulty.reason());
        };
    }

    @Override
    public Kind whenWrong() {
        return Kind.EVENT_CHANGED;
    }
}
