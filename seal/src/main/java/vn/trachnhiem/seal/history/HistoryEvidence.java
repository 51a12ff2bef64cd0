package vn.trachnhiem.seal.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import vn.trachnhiem.seal.audit.Evidence;
import vn.trachnhiem.seal.audit.KeptEvent;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.tile.BundleId;

/**
 * The two accounts that an exported history gives, of its events and of its entries, as evidence for one audit. The file is
 * read once: what the one account meets of the other waits until it is asked for.
 */
public final class HistoryEvidence {
    /** Bytes of lines that may wait: a whole file has one bundle waiting, one with many inserted events some more. */
    private static final long MOST_WAITING = 64L * 1024 * 1024;

    private record Waiting<T>(T value, int length) {}

    private final HistoryReader file;
    private final Deque<Waiting<KeptEvent>> events = new ArrayDeque<>();
    private final Deque<Waiting<Optional<Bytes>>> bundles = new ArrayDeque<>();
    private Optional<String> damage = Optional.empty();
    private boolean ended;
    private long waiting;
    private long erased;

    public HistoryEvidence(HistoryReader file) {
        this.file = file;
    }

    /** For one audit, which asks for bundles in their order and for each of them once. */
    public Evidence evidence() {
        return Evidence.ofExport(new Events(), this::bundle);
    }

    /**
     * Reads what the audit left unread; then tells the first line that is damaged, or what is wrong with the file's end.
     * Where the audit named a place, that is more exact.
     */
    public Optional<String> damage() {
        while (!ended) {
            read();
            events.clear();
            bundles.clear();
            waiting = 0;
        }
        return damage;
    }

    /** How many events the file has, as far as it was read. */
    public long events() {
        return file.events();
    }

    /** How many of them are without content. */
    public long erased() {
        return erased;
    }

    private Optional<Bytes> bundle(BundleId id) {
        while (bundles.isEmpty() && mayRead()) {
            read();
        }
        return bundles.isEmpty() ? Optional.empty() : taken(bundles);
    }

    private boolean mayRead() {
        return !ended && waiting < MOST_WAITING;
    }

    private <T> T taken(Deque<Waiting<T>> queue) {
        var first = queue.remove();
        waiting -= first.length();
        return first.value();
    }

    private void read() {
        switch (file.take()) {
            case HistoryLine.Good good -> keep(good.item());
            case HistoryLine.Bad bad
            when bad.entries() -> {
                note(bad.why());
                add(bundles, Optional.empty());
            }
            case HistoryLine.Bad bad -> {
                note(bad.why());
                add(events, new KeptEvent.Damaged(bad.why()));
            }
            case HistoryLine.End end -> {
                ended = true;
                note(end.why());
            }
        }
    }

    private void keep(HistoryItem item) {
        switch (item) {
            case HistoryItem.Entries entries ->
                add(bundles, Optional.of(entries.bundle().bytes()));
            case HistoryItem.Event event -> add(events, event.stored());
            case HistoryItem.Erased gone -> {
                erased++;
                add(events, gone.event());
            }
        }
    }

    private void note(String why) {
        damage = damage.or(() -> why.isEmpty() ? Optional.empty() : Optional.of(why));
    }

    private <T> void add(Deque<Waiting<T>> queue, T value) {
        queue.add(new Waiting<>(value, file.length()));
        waiting += file.length();
    }

    private final class Events implements Iterator<KeptEvent> {
        @Override
        public boolean hasNext() {
            while (events.isEmpty() && mayRead()) {
                read();
            }
            return !events.isEmpty();
        }

        @Override
        public KeptEvent next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return taken(events);
        }
    }
}
