package vn.trachnhiem.seal.audit;

import java.util.List;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.tile.TileId;
import vn.trachnhiem.seal.tile.TileStore;
import vn.trachnhiem.seal.tile.TileTree;

/** The hashes of one level of tiles, asked for from left to right without a gap; keeps one tile at a time. */
final class TileColumn {
    private final TileStore store;
    private final long size;
    private final int level;
    private Result<List<Hash>> tile = new Result.Ok<>(List.of());

    TileColumn(TileStore store, long size, int level) {
        this.store = store;
        this.size = size;
        this.level = level;
    }

    /** The hash at the place within the level; faulty where its tile is missing or has not its length. */
    Result<Hash> at(long place) {
        int inTile = (int) (place % TileId.FULL);
        if (inTile == 0) {
            tile = new TileTree(store, size).tile(level, place / TileId.FULL);
        }
        return tile.map(hashes -> hashes.get(inTile));
    }

    /** The path of the tile that holds the place, as it is when full. */
    String path(long place) {
        return new TileId(level, place / TileId.FULL, TileId.FULL).path();
    }
}
