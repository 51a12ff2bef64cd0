package vn.trachnhiem.seal.merkle;

import vn.trachnhiem.seal.reading.Fault;

/** Answers for the hashes that a proof is made of. */
@FunctionalInterface
public interface Subtrees {
    /**
     * The Merkle tree hash of the leaves from start (inclusive) to end (exclusive), where start is a multiple of a power of
     * two that is not smaller than end - start.
     *
     * @throws Fault where what the answer is kept in is missing or faulty
     */
    Hash hash(long start, long end) throws Fault;
}
