package vn.trachnhiem.seal.tile;

import java.util.List;
import vn.trachnhiem.seal.merkle.Frontier;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.merkle.Prover;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Result;

/**
 * The tree of one size as its tiles tell it: root and proofs. Tiles are taken at their word; whoever does not trust their
 * keeper compares {@link #root} with a signed checkpoint, or checks the proof against one.
 *
 * <p>Remembers the tiles it read, so one object serves one proof or a few; not for several threads.
 */
public final class TileTree {
    private final TileReader tiles;
    private final long size;
    private final Prover prover =
            new Prover((start, end) -> frontier(start, end).root());

    /** Throws IllegalArgumentException for a negative size. */
    public TileTree(TileStore store, long size) {
        if (size < 0) {
            throw new IllegalArgumentException("a tree of negative size");
        }
        this.tiles = new TileReader(store);
        this.size = size;
    }

    public Result<Hash> root() {
        return frontier().map(Frontier::root);
    }

    /** The tree's right edge, from which it grows. */
    public Result<Frontier> frontier() {
        return Result.of(() -> frontier(0, size));
    }

    /** Proves that the leaf at the index is in this tree. */
    public Result<List<Hash>> inclusion(long index) {
        return Result.of(() -> prover.inclusion(index, size));
    }

    /** Proves that this tree begins with the tree of the earlier size, which is at least 1. */
    public Result<List<Hash>> consistencyFrom(long earlier) {
        return Result.of(() -> prover.consistency(earlier, size));
    }

    /** Proves that the leaves from start to end stand in this tree. */
    public Result<List<Hash>> subtreeConsistency(long start, long end) {
        return Result.of(() -> prover.subtreeConsistency(start, end, size));
    }

    /** The hashes of the tile, as wide as it is in this tree; none where the tree does not reach it. */
    public Result<List<Hash>> tile(int level, long index) {
        return Result.of(() -> hashes(level, index));
    }

    List<Hash> hashes(int level, long index) throws Fault {
        long inLevel = size >>> (TileId.HEIGHT * level);
        long width = Math.min(TileId.FULL, inLevel - index * TileId.FULL);
        return width <= 0
                ? List.of()
                : tiles.tile(new TileId(level, index, (int) width)).hashes();
    }

    private Frontier frontier(long start, long end) throws Fault {
        var frontier = new Frontier();
        for (long from = start; from < end; ) {
            long width = Long.highestOneBit(end - from);
            int height = Long.numberOfTrailingZeros(width);
            frontier.append(height, perfect(height, from));
            from += width;
        }
        return frontier;
    }

    /** The root of the perfect subtree of that height whose first leaf is given. */
    private Hash perfect(int height, long firstLeaf) throws Fault {
        int level = height / TileId.HEIGHT;
        long first = firstLeaf >>> (TileId.HEIGHT * level);
        int at = (int) (first % TileId.FULL);
        int count = 1 << (height % TileId.HEIGHT);
        return Tile.rootOf(hashes(level, first / TileId.FULL).subList(at, at + count));
    }
}
