package vn.trachnhiem.seal.tile;

import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Result;

/**
 * The address of an entry bundle, which holds the entries whose leaf hashes are the tile of level 0 with the same index.
 *
 * @param width 1 to 256 entries
 */
public record BundleId(long index, int width) {
    private static final String PREFIX = "tile/entries/";

    /** Throws IllegalArgumentException for an address outside those bounds. */
    public BundleId {
        Numbering.require(index, width);
    }

    public static Result<BundleId> parse(String path) {
        return Result.of(() -> {
            Fault.unless(path.startsWith(PREFIX), "not the path of an entry bundle");
            var numbering = Numbering.parse(path.substring(PREFIX.length()));
            return new BundleId(numbering.index(), numbering.width());
        });
    }

    /** Below the log's address, for example {@code tile/entries/x001/234.p/7}. */
    public String path() {
        return PREFIX + new Numbering(index, width).path();
    }
}
