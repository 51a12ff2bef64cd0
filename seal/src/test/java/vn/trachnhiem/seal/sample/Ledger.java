package vn.trachnhiem.seal.sample;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.trachnhiem.seal.audit.Evidence;
import vn.trachnhiem.seal.audit.StoredEvent;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.event.Entry;
import vn.trachnhiem.seal.event.EventRecord;
import vn.trachnhiem.seal.event.Salt;
import vn.trachnhiem.seal.event.Subject;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.tile.BundleStore;
import vn.trachnhiem.seal.tile.EntryBundle;
import vn.trachnhiem.seal.tile.TileTree;

/** A sealed ledger in memory, every part of which a test can tamper with. */
public final class Ledger {
    public final List<StoredEvent> events = new ArrayList<>();
    public final List<Bytes> entries = new ArrayList<>();
    public final MemoryTiles tiles = new MemoryTiles();

    public static Ledger of(int size) {
        var ledger = new Ledger();
        IntStream.range(0, size).mapToObj(Ledger::event).forEach(ledger.events::add);
        ledger.seal();
        return ledger;
    }

    /** Seals all events anew, as only someone who holds the log's key could make others believe. */
    public void seal() {
        entries.clear();
        tiles.newest.clear();
        var leaves = new ArrayList<Hash>();
        for (int at = 0; at < events.size(); at++) {
            var entry = entry(at, events.get(at));
            entries.add(entry.bytes());
            leaves.add(entry.leafHash());
        }
        var fresh = MemoryTiles.of(leaves);
        tiles.newest.putAll(fresh.newest);
    }

    public static Entry entry(long index, StoredEvent stored) {
        return MemoryTiles.ok(Entry.of(index, stored.event(), new Salt(stored.salt())));
    }

    public static StoredEvent event(int number) {
        var payload = Bytes.utf8("{\"task\":\"nhi\u1ec7m v\u1ee5 " + number + "\",\"days\":" + number + "}");
        var event = new EventRecord(
                "event-" + number,
                "task.assigned",
                "1",
                new Subject("task-" + number % 7, number / 7),
                1_700_000_000_000L + number,
                payload,
                Map.of("act", "TM.", "key", "k" + number));
        return new StoredEvent(
                event,
                Bytes.of(Hash.sha256(new byte[] {(byte) number, (byte) (number >> 8)})
                        .toArray()));
    }

    public BundleStore bundles() {
        return id -> {
            int from = (int) Math.min(entries.size(), id.index() * 256);
            var some = entries.subList(from, Math.min(entries.size(), from + 256));
            return some.isEmpty() ? Optional.empty() : Optional.of(new EntryBundle(some).bytes());
        };
    }

    public Checkpoint checkpoint(long size) {
        return new Checkpoint(Keys.ORIGIN, size, MemoryTiles.ok(new TileTree(tiles, size).root()));
    }

    public Checkpoint checkpoint() {
        return checkpoint(entries.size());
    }

    public Evidence evidence() {
        return Evidence.ofLedger(iterator(), bundles(), tiles);
    }

    public Iterator<StoredEvent> iterator() {
        return List.copyOf(events).iterator();
    }
}
