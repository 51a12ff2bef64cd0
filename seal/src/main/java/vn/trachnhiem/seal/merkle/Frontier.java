package vn.trachnhiem.seal.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a growing tree: the roots of its perfect subtrees, largest first (a "compact range"). At most 63
 * hashes, however large the tree; appending costs two hashes on average.
 */
public final class Frontier {
    private final List<Hash> peaks;
    private long size;

    public Frontier() {
        this(new ArrayList<>(), 0);
    }

    private Frontier(List<Hash> peaks, long size) {
        this.peaks = peaks;
        this.size = size;
    }

    public Frontier copy() {
        return new Frontier(new ArrayList<>(peaks), size);
    }

    public long size() {
        return size;
    }

    public void append(Hash leaf) {
        append(0, leaf);
    }

    /**
     * Appends a perfect subtree of 2^height leaves by its root.
     *
     * @throws IllegalArgumentException where such a subtree cannot begin at the present size
     */
    public void append(int height, Hash root) {
        long width = 1L << height;
        if ((size & (width - 1)) != 0) {
            throw new IllegalArgumentException("no subtree of height " + height + " begins at " + size);
        }
        var carry = root;
        for (long bits = size >>> height; (bits & 1) == 1; bits >>>= 1) {
            carry = Merkle.node(peaks.removeLast(), carry);
        }
        peaks.add(carry);
        size = Math.addExact(size, width);
    }

    /** The root of the tree so far: the peaks joined from the right. */
    public Hash root() {
        return peaks.reversed().stream()
                .reduce((right, left) -> Merkle.node(left, right))
                .orElse(Merkle.emptyRoot());
    }
}
