package vn.trachnhiem.query.sealing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.seal.audit.Audit;
import vn.trachnhiem.seal.audit.Evidence;
import vn.trachnhiem.seal.audit.StoredEvent;
import vn.trachnhiem.seal.audit.Verdict;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.event.EventRecord;
import vn.trachnhiem.seal.event.Salt;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;

/** Compares everything in the store with the seal. */
public final class LedgerAudit {
    private static final int PAGE = 5_000;
    private static final Bytes NO_SALT = Bytes.of(new byte[Salt.LENGTH]);

    private final SealTables tables;
    private final StoredFacts facts;

    public LedgerAudit(SealTables tables, StoredFacts facts) {
        this.tables = tables;
        this.facts = facts;
    }

    /**
     * Reads events, entries and tiles once, in bounded memory.
     *
     * @param checkpoint whose signature was checked
     * @param earlier checkpoints of the same log that were kept elsewhere
     * @param progress told now and then how many entries were compared
     */
    public Verdict run(Checkpoint checkpoint, List<Checkpoint> earlier, LongConsumer progress) {
        try (Stream<StoredFact> stored = facts.after(-1)) {
            Evidence evidence = Evidence.ofLedger(new Salted(stored.iterator()), tables.bundles(), tables);
            return new Audit(checkpoint, earlier).run(evidence, progress);
        }
    }

    /** Events with their salts, which are looked up for many events at once. */
    private final class Salted implements Iterator<StoredEvent> {
        private final Iterator<StoredFact> stored;
        private Iterator<StoredEvent> page = List.<StoredEvent>of().iterator();

        private Salted(Iterator<StoredFact> stored) {
            this.stored = stored;
        }

        @Override
        public boolean hasNext() {
            if (!page.hasNext() && stored.hasNext()) {
                page = next(stored);
            }
            return page.hasNext();
        }

        @Override
        public StoredEvent next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.next();
        }

        private Iterator<StoredEvent> next(Iterator<StoredFact> from) {
            List<StoredFact> read = new ArrayList<>(PAGE);
            while (from.hasNext() && read.size() < PAGE) {
                read.add(from.next());
            }
            Map<String, SealTables.Salted> salts =
                    tables.salts(read.stream().map(StoredFact::eventId).toList());
            return read.stream()
                    .map(fact -> stored(fact, salts.get(fact.eventId())))
                    .iterator();
        }
    }

    private static StoredEvent stored(StoredFact fact, SealTables.@Nullable Salted salted) {
        EventRecord event = switch (fact.content()) {
            case Result.Ok<EventRecord> ok -> ok.value();
            case Result.Faulty<EventRecord> faulty -> unreadable(fact);
        };
        // An event without a salt was never sealed, or its salt was taken away: with any other it commits to something
        // else, and the audit goes on to find out which of the two it is.
        return new StoredEvent(event, salted == null ? NO_SALT : salted.salt());
    }

    /** Has no canonical bytes, so the audit names it. */
    private static EventRecord unreadable(StoredFact fact) {
        return new EventRecord(fact.eventId(), "", "", null, 0, Bytes.of(new byte[0]), Map.of());
    }
}
