package vn.trachnhiem.seal.audit;

import vn.trachnhiem.seal.checkpoint.Checkpoint;

/** What an audit found. */
public sealed interface Verdict {

    /** All evidence agrees, leads to the checkpoint, and continues every earlier checkpoint given. */
    record Sound(Checkpoint checkpoint) implements Verdict {}

    record Broken(Difference first) implements Verdict {}
}
