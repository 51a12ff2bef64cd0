package vn.trachnhiem.seal.audit;

import java.util.List;
import java.util.Optional;
import vn.trachnhiem.seal.audit.Difference.Kind;
import vn.trachnhiem.seal.audit.Statement.Says;
import vn.trachnhiem.seal.audit.Statement.Silent;
import vn.trachnhiem.seal.event.Entry;
import vn.trachnhiem.seal.merkle.Merkle;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.tile.BundleId;
import vn.trachnhiem.seal.tile.BundleStore;
import vn.trachnhiem.seal.tile.EntryBundle;
import vn.trachnhiem.seal.tile.TileId;

/** What the stored entries say; keeps one bundle at a time. */
final class EntryVoice implements Voice {
    private final BundleStore store;
    private final long size;
    private List<Bytes> bundle = List.of();

    EntryVoice(BundleStore store, long size) {
        this.store = store;
        this.size = size;
    }

    @Override
    public Statement at(long index) {
        int place = (int) (index % TileId.FULL);
        if (place == 0) {
            bundle = read(index / TileId.FULL);
        }
        return place < bundle.size() ? says(bundle.get(place)) : new Silent(Kind.ENTRY_MISSING, "no entry is stored");
    }

    private static Statement says(Bytes entry) {
        Optional<Entry> parsed =
                Entry.parse(entry) instanceof Result.Ok<Entry> ok ? Optional.of(ok.value()) : Optional.empty();
        return new Says(Merkle.leaf(entry.toArray()), parsed);
    }

    private List<Bytes> read(long number) {
        var id = new BundleId(number, (int) Math.min(TileId.FULL, size - number * TileId.FULL));
        var stored = store.read(id).map(EntryBundle::parse);
        return stored.isPresent() && stored.get() instanceof Result.Ok<EntryBundle> ok
                ? ok.value().entries()
                : List.of();
    }

    @Override
    public Kind whenWrong() {
        return Kind.ENTRY_CHANGED;
    }
}
