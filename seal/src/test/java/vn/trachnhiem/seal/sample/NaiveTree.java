package vn.trachnhiem.seal.sample;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.merkle.Merkle;

/** RFC 6962 section 2.1 word for word over a list of leaf hashes: slow, and nothing but the definitions. */
public record NaiveTree(List<Hash> leaves) {

    /** A tree whose leaves are the numbers from 0 on. */
    public static NaiveTree ofSize(int size) {
        return new NaiveTree(IntStream.range(0, size).mapToObj(NaiveTree::leaf).toList());
    }

    public static Hash leaf(int number) {
        return Merkle.leaf(ByteBuffer.allocate(4).putInt(number).array());
    }

    public Hash root() {
        return root(leaves);
    }

    public Hash root(int from, int to) {
        return root(leaves.subList(from, to));
    }

    public List<Hash> path(int index, int size) {
        return path(index, leaves.subList(0, size));
    }

    public List<Hash> consistency(int earlier, int later) {
        return subproof(earlier, leaves.subList(0, later), true);
    }

    private static Hash root(List<Hash> leaves) {
        return switch (leaves.size()) {
            case 0 -> Merkle.emptyRoot();
            case 1 -> leaves.getFirst();
            default -> Merkle.node(root(left(leaves)), root(right(leaves)));
        };
    }

    private static List<Hash> path(int index, List<Hash> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int split = split(leaves.size());
        return index < split
                ? append(path(index, left(leaves)), root(right(leaves)))
                : append(path(index - split, right(leaves)), root(left(leaves)));
    }

    private static List<Hash> subproof(int earlier, List<Hash> leaves, boolean complete) {
        if (earlier == leaves.size()) {
            return complete ? List.of() : List.of(root(leaves));
        }
        int split = split(leaves.size());
        return earlier <= split
                ? append(subproof(earlier, left(leaves), complete), root(right(leaves)))
                : append(subproof(earlier - split, right(leaves), false), root(left(leaves)));
    }

    private static List<Hash> left(List<Hash> leaves) {
        return leaves.subList(0, split(leaves.size()));
    }

    private static List<Hash> right(List<Hash> leaves) {
        return leaves.subList(split(leaves.size()), leaves.size());
    }

    private static int split(int size) {
        int split = 1;
        while (split * 2 < size) {
            split *= 2;
        }
        return split;
    }

    private static List<Hash> append(List<Hash> list, Hash last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
