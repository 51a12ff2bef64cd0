package vn.trachnhiem.seal.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trachnhiem.seal.audit.Difference.Kind;
import vn.trachnhiem.seal.merkle.Frontier;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.tile.TileId;
import vn.trachnhiem.seal.tile.TileStore;

/** Compares the tiles above level 0 with what follows from the leaves; keeps one tile and one growing root per level. */
final class UpperTiles {
    private final TileStore store;
    private final long size;
    private final List<Level> levels = new ArrayList<>();

    UpperTiles(TileStore store, long size) {
        this.store = store;
        this.size = size;
    }

    /** Takes the next leaf; answers with the first of the stored hashes above it that is wrong or missing. */
    Optional<Difference> append(Hash leaf) {
        var hash = leaf;
        for (int number = 1; ; number++) {
            if (levels.size() < number) {
                levels.add(new Level(number));
            }
            var level = levels.get(number - 1);
            level.below.append(hash);
            if (level.below.size() < TileId.FULL) {
                return Optional.empty();
            }
            hash = level.below.root();
            var difference = level.compare(hash);
            if (difference.isPresent()) {
                return difference;
            }
        }
    }

    private final class Level {
        private final long leavesPerHash;
        private final TileColumn stored;
        private Frontier below = new Frontier();
        private long place;

        Level(int number) {
            leavesPerHash = 1L << (8 * number);
            stored = new TileColumn(store, size, number);
        }

        Optional<Difference> compare(Hash hash) {
            below = new Frontier();
            long first = place * leavesPerHash;
            var tile = stored.path(place);
            return switch (stored.at(place++)) {
                case Result.Ok<Hash> ok ->
                    ok.value().equals(hash)
                            ? Optional.empty()
                            : difference(Kind.TILE_CHANGED, first, tile + " is not what follows from the leaves");
                case Result.Faulty<Hash> faulty -> difference(Kind.TILE_MISSING, first, faulty.reason());
            };
        }

        private Optional<Difference> difference(Kind kind, long first, String detail) {
            return Optional.of(new Difference(kind, first, first + leavesPerHash, detail));
        }
    }
}
