package vn.trachnhiem.seal.audit;

import java.util.Optional;
import vn.trachnhiem.seal.audit.Difference.Kind;
import vn.trachnhiem.seal.audit.Statement.Says;
import vn.trachnhiem.seal.audit.Statement.Silent;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.tile.TileStore;

/** What the tiles of level 0 say. */
final class TileVoice implements Voice {
    private final TileColumn leaves;

    TileVoice(TileStore store, long size) {
        leaves = new TileColumn(store, size, 0);
    }

    @Override
    public Statement at(long index) {
        return switch (leaves.at(index)) {
            case Result.Ok<Hash> ok -> new Says(ok.value(), Optional.empty());
            case Result.Faulty<Hash> faulty -> new Silent(Kind.TILE_MISSING, faulty.reason());
        };
    }

    @Override
    public Kind whenWrong() {
        return Kind.TILE_CHANGED;
    }
}
