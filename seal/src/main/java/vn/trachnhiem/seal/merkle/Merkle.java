package vn.trachnhiem.seal.merkle;

/**
 * The hashes of RFC 6962 section 2.1. Leaves and nodes are hashed under different first bytes, so that nobody can pass a
 * node off as a leaf.
 */
public final class Merkle {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final Hash EMPTY = Hash.sha256();

    private Merkle() {}

    /** The root of the tree without leaves. */
    public static Hash emptyRoot() {
        return EMPTY;
    }

    public static Hash leaf(byte[] entry) {
        var digest = Hash.newDigest();
        digest.update(LEAF);
        digest.update(entry);
        return Hash.finish(digest);
    }

    public static Hash node(Hash left, Hash right) {
        var digest = Hash.newDigest();
        digest.update(NODE);
        left.digestInto(digest);
        right.digestInto(digest);
        return Hash.finish(digest);
    }
}
