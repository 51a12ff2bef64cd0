package vn.trachnhiem.seal.tile;

import vn.trachnhiem.seal.reading.Decimal;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Result;

/**
 * The address of a tile: its level, its index within the level, and how many hashes it holds. The hash at place i of tile
 * n of level l is the root of the 256^l leaves from (n·256 + i)·256^l on.
 *
 * @param level 0 (leaf hashes) to 63; a tree of fewer than 2^63 leaves has levels 0 to 7
 * @param width 1 to 256; 256 is a full tile, which never changes again
 */
public record TileId(int level, long index, int width) {
    /** Hashes in a full tile. */
    public static final int FULL = 256;

    /** Levels of the binary tree in one level of tiles. */
    static final int HEIGHT = 8;

    private static final String PREFIX = "tile/";

    /** Throws IllegalArgumentException for an address outside those bounds. */
    public TileId {
        Numbering.require(index, width);
        if (level < 0 || level > 63) {
            throw new IllegalArgumentException("no tile of level " + level);
        }
    }

    public static Result<TileId> parse(String path) {
        return Result.of(() -> read(path));
    }

    private static TileId read(String path) throws Fault {
        int slash = path.indexOf('/', PREFIX.length());
        Fault.unless(path.startsWith(PREFIX) && slash > 0, "not the path of a tile");
        long level = Decimal.parse(path.substring(PREFIX.length(), slash));
        Fault.unless(level <= 63, "a tile's level is 0 to 63");
        var numbering = Numbering.parse(path.substring(slash + 1));
        return new TileId((int) level, numbering.index(), numbering.width());
    }

    /** Below the log's address, for example {@code tile/0/x001/234.p/7}. */
    public String path() {
        return PREFIX + level + "/" + new Numbering(index, width).path();
    }

    /** The same tile once it is full. */
    public TileId full() {
        return new TileId(level, index, FULL);
    }

    public boolean isFull() {
        return width == FULL;
    }
}
