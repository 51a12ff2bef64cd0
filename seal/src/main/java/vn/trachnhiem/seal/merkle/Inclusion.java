package vn.trachnhiem.seal.merkle;

import java.util.List;

/** The check of an inclusion proof, RFC 9162 section 2.1.3.2. */
public final class Inclusion {
    private Inclusion() {}

    /** Whether the proof shows that the leaf stands at the index in the tree of that size and root. */
    public static boolean holds(long index, long size, Hash leaf, List<Hash> proof, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        var hash = leaf;
        for (var sibling : proof) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Merkle.node(sibling, hash);
                // on the right edge levels without a sibling are skipped
                int skipped = node == 0 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= skipped;
                last >>= skipped;
            } else {
                hash = Merkle.node(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        // without this a proof that is too short would be accepted for a wrong index
        return last == 0 && hash.equals(root);
    }

    /** Whether the proof shows that the leaf stands at the index in the subtree of the leaves from start to end. */
    public static boolean holdsInSubtree(long index, long start, long end, Hash leaf, List<Hash> proof, Hash root) {
        return Range.isSubtree(start, end) && holds(index - start, end - start, leaf, proof, root);
    }
}
