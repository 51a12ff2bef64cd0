package vn.trachnhiem.seal.tile;

import java.util.ArrayList;
import java.util.List;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Result;

/**
 * What has to be written when a tree grows. The same input always gives the same tiles in the same order, so a growth that
 * was interrupted is simply done again.
 *
 * @param oldRoot the root before, as the stored tiles tell it: compare it with the last signed checkpoint before writing
 *     anything, or tiles that were tampered with would be signed anew
 * @param tiles every tile that changed, in its new width, lowest level first and left to right; write them, make them
 *     durable, and only then sign newSize and newRoot
 */
public record Growth(long oldSize, Hash oldRoot, long newSize, Hash newRoot, List<Tile> tiles) {

    public Growth {
        tiles = List.copyOf(tiles);
    }

    /** Grows the tree by the leaf hashes; faulty where a tile on the tree's right edge is missing or damaged. */
    public static Result<Growth> grow(TileStore store, long oldSize, List<Hash> newLeaves) {
        return Result.of(() -> {
            var old = new TileTree(store, oldSize);
            var frontier = old.frontier().orFault();
            var oldRoot = frontier.root();
            newLeaves.forEach(frontier::append);
            return new Growth(oldSize, oldRoot, frontier.size(), frontier.root(), changed(old, oldSize, newLeaves));
        });
    }

    private static List<Tile> changed(TileTree old, long oldSize, List<Hash> newLeaves) throws Fault {
        var changed = new ArrayList<Tile>();
        var fresh = newLeaves;
        for (int level = 0; !fresh.isEmpty(); level++) {
            long first = (oldSize >>> (TileId.HEIGHT * level)) / TileId.FULL;
            var row = new ArrayList<>(old.hashes(level, first));
            row.addAll(fresh);
            var tiles = cut(level, first, row);
            changed.addAll(tiles);
            fresh = tiles.stream()
                    .filter(tile -> tile.id().isFull())
                    .map(Tile::root)
                    .toList();
        }
        return changed;
    }

    private static List<Tile> cut(int level, long first, List<Hash> row) {
        var tiles = new ArrayList<Tile>();
        for (int from = 0; from < row.size(); from += TileId.FULL) {
            var hashes = row.subList(from, Math.min(from + TileId.FULL, row.size()));
            tiles.add(new Tile(new TileId(level, first + from / TileId.FULL, hashes.size()), hashes));
        }
        return tiles;
    }
}
