package vn.trachnhiem.seal.merkle;

import java.util.List;

/** The check of a consistency proof. */
public final class Consistency {
    private Consistency() {}

    /**
     * Whether the proof shows that the later tree begins with the earlier one (RFC 9162 section 2.1.4.2). The empty tree
     * begins every tree, which needs no proof and has none: an earlier size of 0 is refused here.
     */
    public static boolean holds(long earlier, Hash earlierRoot, long later, Hash laterRoot, List<Hash> proof) {
        return earlier > 0 && holdsForSubtree(0, earlier, later, proof, earlierRoot, laterRoot);
    }

    /**
     * Whether the proof shows that the leaves from start to end, with the given subtree root, stand in the tree of that
     * size and root (draft-ietf-plants-merkle-tree-certs section 4.4.3). No leaves stand in every tree, and the proof of
     * that is empty.
     */
    public static boolean holdsForSubtree(
            long start, long end, long size, List<Hash> proof, Hash subtreeRoot, Hash root) {
        if (start == end) {
            return start >= 0 && end <= size && proof.isEmpty() && subtreeRoot.equals(Merkle.emptyRoot());
        }
        return Range.isSubtree(start, end)
                && end <= size
                && new Climb(start, end, size).reaches(proof, subtreeRoot, root);
    }

    /** The walk from the subtree's last perfect part up to the root; it is never started without a valid subtree. */
    private static final class Climb {
        private long first;
        private long last;
        private long edge;

        Climb(long start, long end, long size) {
            first = start;
            last = end - 1;
            edge = size - 1;
            boolean ends = last == edge;
            while (first != last && (ends || (last & 1) == 1)) {
                up();
            }
        }

        boolean reaches(List<Hash> proof, Hash subtreeRoot, Hash root) {
            boolean whole = first == last;
            if (!whole && proof.isEmpty()) {
                return false;
            }
            var inSubtree = whole ? subtreeRoot : proof.getFirst();
            var inTree = inSubtree;
            for (var sibling : whole ? proof : proof.subList(1, proof.size())) {
                if (edge == 0) {
                    return false;
                }
                if ((last & 1) == 1 || last == edge) {
                    inSubtree = first < last ? Merkle.node(sibling, inSubtree) : inSubtree;
                    inTree = Merkle.node(sibling, inTree);
                    while ((last & 1) == 0) {
                        up();
                    }
                } else {
                    inTree = Merkle.node(inTree, sibling);
                }
                up();
            }
            return edge == 0 && inSubtree.equals(subtreeRoot) && inTree.equals(root);
        }

        private void up() {
            first >>= 1;
            last >>= 1;
            edge >>= 1;
        }
    }
}
