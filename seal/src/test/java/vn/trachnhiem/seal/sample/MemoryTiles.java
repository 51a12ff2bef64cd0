package vn.trachnhiem.seal.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.tile.Growth;
import vn.trachnhiem.seal.tile.TileId;
import vn.trachnhiem.seal.tile.TileStore;

/** Tiles in memory; keeps the newest version of each, as a database would. */
public final class MemoryTiles implements TileStore {
    public final Map<TileId, Bytes> newest = new HashMap<>();
    private long size;

    public static MemoryTiles of(List<Hash> leaves) {
        var tiles = new MemoryTiles();
        tiles.grow(leaves);
        return tiles;
    }

    public Growth grow(List<Hash> leaves) {
        var growth = ok(Growth.grow(this, size, leaves));
        growth.tiles().forEach(tile -> newest.put(tile.id().full(), tile.bytes()));
        size = growth.newSize();
        return growth;
    }

    @Override
    public Optional<Bytes> read(TileId id) {
        return Optional.ofNullable(newest.get(id.full()));
    }

    public static <T> T ok(Result<T> result) {
        return switch (result) {
            case Result.Ok<T> ok -> ok.value();
            case Result.Faulty<T> faulty -> throw new AssertionError(faulty.reason());
        };
    }
}
