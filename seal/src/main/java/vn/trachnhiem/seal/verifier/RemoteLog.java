package vn.trachnhiem.seal.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import vn.trachnhiem.seal.note.SignedNote;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.tile.BundleId;
import vn.trachnhiem.seal.tile.EntryBundle;
import vn.trachnhiem.seal.tile.TileId;

/**
 * A log at its address, read from left to right. The files that come next are under way while one is checked, eight of each
 * kind and no more, so what waits in memory is bounded however large the log and however bad the server.
 */
final class RemoteLog {
    private static final int AHEAD = 8;
    private static final int LARGEST_TILE = TileId.FULL * 32;
    private static final int LARGEST_BUNDLE = TileId.FULL * (2 + EntryBundle.LONGEST_ENTRY);

    private final Download download;
    private final Map<String, Future<Optional<Bytes>>> underWay = new HashMap<>();
    private long size;

    RemoteLog(Download download) {
        this.download = download;
    }

    Bytes checkpoint() {
        return await(download.get("checkpoint", SignedNote.LONGEST))
                .orElseThrow(() -> new UncheckedIOException(new IOException("no log is served at this address")));
    }

    /** What to fetch ahead of being asked. */
    void expect(long entries) {
        size = entries;
    }

    Optional<Bytes> bundle(BundleId id) {
        for (long index = id.index(); index <= id.index() + AHEAD && width(index) > 0; index++) {
            order(new BundleId(index, width(index)).path(), LARGEST_BUNDLE);
        }
        var found = take(id.path(), LARGEST_BUNDLE);
        // a partial one may be gone once the full one exists
        return found.isEmpty() && id.width() < TileId.FULL
                ? take(new BundleId(id.index(), TileId.FULL).path(), LARGEST_BUNDLE)
                : found;
    }

    Optional<Bytes> tile(TileId id) {
        for (long index = id.index(); id.level() == 0 && index <= id.index() + AHEAD && width(index) > 0; index++) {
            order(new TileId(0, index, width(index)).path(), LARGEST_TILE);
        }
        return take(id.path(), LARGEST_TILE);
    }

    private int width(long index) {
        return Math.clamp(size - index * TileId.FULL, 0, TileId.FULL);
    }

    private void order(String path, int most) {
        underWay.computeIfAbsent(path, missing -> download.get(missing, most));
    }

    private Optional<Bytes> take(String path, int most) {
        order(path, most);
        var ordered = underWay.remove(path);
        return ordered == null ? Optional.empty() : await(ordered);
    }

    private static Optional<Bytes> await(Future<Optional<Bytes>> ordered) {
        try {
            return ordered.get();
        } catch (ExecutionException failed) {
            throw new UncheckedIOException(
                    failed.getCause() instanceof IOException broken ? broken : new IOException(failed));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", stopped));
        }
    }
}
