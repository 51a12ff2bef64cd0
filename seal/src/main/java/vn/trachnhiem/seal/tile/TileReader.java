package vn.trachnhiem.seal.tile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.trachnhiem.seal.reading.Fault;

/** Reads each tile of one tree at most once; a proof touches at most sixteen. */
final class TileReader {
    private final TileStore store;
    private final Map<TileId, Tile> read = new HashMap<>();

    TileReader(TileStore store) {
        this.store = store;
    }

    Tile tile(TileId id) throws Fault {
        var known = read.get(id);
        return known == null ? fetch(id) : known;
    }

    private Tile fetch(TileId id) throws Fault {
        // a partial tile may be gone once the full one exists
        var bytes = store.read(id).or(() -> id.isFull() ? Optional.empty() : store.read(id.full()));
        Fault.unless(bytes.isPresent(), id.path() + " is missing");
        var tile = Tile.prefix(id, bytes.get());
        read.put(id, tile);
        return tile;
    }
}
