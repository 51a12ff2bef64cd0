package vn.trachnhiem.query.sealing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.seal.audit.StoredEvent;
import vn.trachnhiem.seal.event.EventRecord;
import vn.trachnhiem.seal.history.HistoryItem;
import vn.trachnhiem.seal.history.HistoryWriter;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.tile.BundleId;
import vn.trachnhiem.seal.tile.EntryBundle;
import vn.trachnhiem.seal.tile.TileId;

/** Takes events, salts and entries out of the store, in the order in which an exported history has them. */
public final class SealedHistory {
    private static final int PAGE = 16 * TileId.FULL;

    private final SealTables tables;
    private final StoredFacts facts;

    public SealedHistory(SealTables tables, StoredFacts facts) {
        this.tables = tables;
        this.facts = facts;
    }

    /**
     * Writes the first events.
     *
     * @param size how many: those that the checkpoint at the head of the file covers
     * @param progress told now and then how many were written
     * @throws SealBrokenException where an event, its salt or its entry is not in the store
     */
    public void write(HistoryWriter out, long size, LongConsumer progress) throws IOException {
        try (Stream<StoredFact> stored = facts.after(-1)) {
            Iterator<StoredFact> events = stored.iterator();
            for (long from = 0; from < size; from += PAGE) {
                write(out, page(events, from, Math.min(size, from + PAGE)), from);
                progress.accept(Math.min(size, from + PAGE));
            }
        }
    }

    private static List<StoredFact> page(Iterator<StoredFact> events, long from, long until) {
        List<StoredFact> page = new ArrayList<>();
        for (long index = from; index < until; index++) {
            if (!events.hasNext()) {
                throw new SealBrokenException("The store ends before event " + index + ", which is sealed.");
            }
            page.add(events.next());
        }
        return page;
    }

    private void write(HistoryWriter out, List<StoredFact> page, long first) throws IOException {
        Map<String, SealTables.Salted> salts =
                tables.salts(page.stream().map(StoredFact::eventId).toList());
        for (int from = 0; from < page.size(); from += TileId.FULL) {
            List<StoredFact> covered = page.subList(from, Math.min(page.size(), from + TileId.FULL));
            out.write(new HistoryItem.Entries(entries((first + from) / TileId.FULL, covered.size())));
            for (StoredFact fact : covered) {
                out.write(event(fact, salts.get(fact.eventId())));
            }
        }
    }

    /** A bundle may have grown behind the checkpoint; its beginning stays. */
    private EntryBundle entries(long number, int width) {
        Result<EntryBundle> bundle = Result.of(() -> {
            var bytes = tables.read(new BundleId(number, width))
                    .orElseThrow(() -> new SealBrokenException("The log's entry bundle " + number + " is missing."));
            var whole = EntryBundle.parse(bytes).orFault();
            return new EntryBundle(
                    whole.entries().subList(0, Math.min(width, whole.entries().size())));
        });
        return orBroken(bundle, "The log's entry bundle " + number + " is damaged: ");
    }

    private static HistoryItem.Event event(StoredFact fact, SealTables.@Nullable Salted salted) {
        if (salted == null) {
            throw new SealBrokenException("The event at position " + fact.position() + " has no salt.");
        }
        EventRecord event = orBroken(fact.content(), "The event at position " + fact.position() + " is damaged: ");
        return new HistoryItem.Event(new StoredEvent(event, salted.salt()), fact.subjectType());
    }

    private static <T> T orBroken(Result<T> result, String what) {
        return switch (result) {
            case Result.Ok<T> ok -> ok.value();
            case Result.Faulty<T> faulty -> throw new SealBrokenException(what + faulty.reason());
        };
    }
}
