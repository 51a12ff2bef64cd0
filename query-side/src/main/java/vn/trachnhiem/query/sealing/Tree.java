package vn.trachnhiem.query.sealing;

import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.merkle.Hash;

/**
 * The log's tree as far as it is durable.
 *
 * @param lastPosition the store's position of the newest sealed event; -1 where none is
 */
record Tree(String origin, long size, Hash root, long lastPosition) {
    Checkpoint checkpoint() {
        return new Checkpoint(origin, size, root);
    }
}
