package vn.trachnhiem.seal.merkle;

import java.util.ArrayList;
import java.util.List;
import vn.trachnhiem.seal.reading.Fault;

/** Makes the proofs of RFC 6962 sections 2.1.1 and 2.1.2 from whatever answers for the hashes of subtrees. */
public final class Prover {
    private final Subtrees subtrees;

    public Prover(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** The siblings of the leaf's path, lowest first. */
    public List<Hash> inclusion(long index, long size) throws Fault {
        Fault.unless(index >= 0 && index < size, "no such index in a tree of that size");
        var proof = new ArrayList<Hash>();
        path(index, 0, size, proof);
        return proof;
    }

    /** Proves that a tree of the later size begins with the one of the earlier size, which is at least 1. */
    public List<Hash> consistency(long earlier, long later) throws Fault {
        return subtreeConsistency(0, earlier, later);
    }

    /** Proves that the leaves from start to end stand in the tree of that size. */
    public List<Hash> subtreeConsistency(long start, long end, long size) throws Fault {
        Fault.unless(Range.isSubtree(start, end) && end <= size, "no such subtree in a tree of that size");
        var proof = new ArrayList<Hash>();
        subproof(start, end, 0, size, true, proof);
        return proof;
    }

    private void path(long index, long from, long to, List<Hash> proof) throws Fault {
        if (to - from == 1) {
            return;
        }
        long middle = from + Range.split(to - from);
        if (index < middle) {
            path(index, from, middle, proof);
            proof.add(subtrees.hash(middle, to));
        } else {
            path(index, middle, to, proof);
            proof.add(subtrees.hash(from, middle));
        }
    }

    /** The SUBPROOF of RFC 6962; known says whether the verifier already holds the hash of the range looked for. */
    private void subproof(long start, long end, long from, long to, boolean known, List<Hash> proof) throws Fault {
        if (start == from && end == to) {
            if (!known) {
                proof.add(subtrees.hash(from, to));
            }
            return;
        }
        long middle = from + Range.split(to - from);
        if (end <= middle) {
            subproof(start, end, from, middle, known, proof);
            proof.add(subtrees.hash(middle, to));
        } else {
            // a subtree that straddles the middle begins where this range begins: only its right part is still to be
            // shown
            subproof(Math.max(start, middle), end, middle, to, known && start >= middle, proof);
            proof.add(subtrees.hash(from, middle));
        }
    }
}
