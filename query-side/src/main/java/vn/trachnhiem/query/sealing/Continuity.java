package vn.trachnhiem.query.sealing;

import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.tile.TileStore;
import vn.trachnhiem.seal.tile.TileTree;

/** Whether a tree goes on from a checkpoint that was signed before: a log never signs two histories. */
public final class Continuity {
    private Continuity() {}

    /**
     * Refuses a database whose log does not begin with the checkpoint's.
     *
     * @throws SealBrokenException where it was put back to an older state, or its tiles lead elsewhere
     */
    public static void require(Checkpoint signed, SealTables tables) {
        require(
                signed,
                tables.tree()
                        .orElseThrow(() -> new SealBrokenException("The database holds no log, but a checkpoint over "
                                + signed.size() + " entries was signed.")),
                tables);
    }

    /**
     * Refuses a tree that does not begin with the checkpoint's.
     *
     * @throws SealBrokenException where the database was put back to an older state, or its tiles lead elsewhere
     */
    static void require(Checkpoint signed, Tree tree, TileStore tiles) {
        if (!signed.origin().equals(tree.origin())) {
            throw new SealBrokenException("The database holds the log " + tree.origin()
                    + ", the checkpoint beside the key is of the log " + signed.origin() + ".");
        }
        if (signed.size() > tree.size()) {
            throw new SealBrokenException("The database holds " + tree.size() + " sealed events, but a checkpoint over "
                    + signed.size() + " was signed: an older state of the database was put back.");
        }
        if (!rootAt(signed.size(), tree, tiles).equals(signed.root())) {
            throw new SealBrokenException("The first " + signed.size()
                    + " entries of the log in the database are not those that were signed: the log was altered.");
        }
    }

    private static Hash rootAt(long size, Tree tree, TileStore tiles) {
        return size == tree.size()
                ? tree.root()
                : switch (new TileTree(tiles, size).root()) {
                    case Result.Ok<Hash> ok -> ok.value();
                    case Result.Faulty<Hash> faulty ->
                        throw new SealBrokenException("The log in the database is damaged: " + faulty.reason());
                };
    }
}
