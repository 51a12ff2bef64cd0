package vn.trachnhiem.seal.audit;

import java.util.Optional;
import vn.trachnhiem.seal.event.Entry;
import vn.trachnhiem.seal.merkle.Hash;

/** What one part of the evidence says about one place in the log. */
sealed interface Statement {

    /**
     * The leaf that stands there.
     *
     * @param entry the leaf's content, empty for a tile, which knows only the hash
     */
    record Says(Hash leaf, Optional<Entry> entry) implements Statement {}

    /** Nothing stands there, or nothing that can be read. */
    record Silent(Difference.Kind kind, String why) implements Statement {}
}
