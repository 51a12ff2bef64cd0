package vn.trachnhiem.seal.merkle;

/** The arithmetic of splitting a range of leaves. */
final class Range {
    private Range() {}

    /** The largest power of two smaller than n; n is at least 2. */
    static long split(long n) {
        return Long.highestOneBit(n - 1);
    }

    /**
     * Whether the leaves from start to end form a subtree (draft-ietf-plants-merkle-tree-certs section 4.1): start is a
     * multiple of the smallest power of two that is not smaller than the width. An empty one proves nothing and is none.
     */
    static boolean isSubtree(long start, long end) {
        if (start < 0 || end <= start) {
            return false;
        }
        long width = end - start;
        // for widths above 2^62 the shift runs into the sign bit, and the mask then admits 0 only, as it should
        long mask = width == 1 ? 0 : (split(width) << 1) - 1;
        return (start & mask) == 0;
    }
}
