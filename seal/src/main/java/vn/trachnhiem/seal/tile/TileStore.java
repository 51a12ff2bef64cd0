package vn.trachnhiem.seal.tile;

import java.util.Optional;
import vn.trachnhiem.seal.reading.Bytes;

/**
 * Where tiles are read from: a database, a folder, another server. What it answers is not trusted.
 *
 * <p>A tile's narrower versions are prefixes of its wider ones, so a store may keep only the newest version of each tile
 * and answer with that.
 */
@FunctionalInterface
public interface TileStore {
    /**
     * The tile's bytes, or those of a wider version of the same tile; empty where the store has no such tile. Failure to
     * reach the store is the implementation's own unchecked exception and passes through unchanged.
     */
    Optional<Bytes> read(TileId id);
}
