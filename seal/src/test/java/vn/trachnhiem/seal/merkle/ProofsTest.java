package vn.trachnhiem.seal.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.sample.NaiveTree;

class ProofsTest {
    private static final int LARGEST = 24;
    private static final NaiveTree TREE = NaiveTree.ofSize(LARGEST);
    private static final Prover PROVER = new Prover((start, end) -> TREE.root((int) start, (int) end));

    @Test
    void every_inclusion_proof_is_that_of_the_definition_and_holds_only_where_it_should() throws Fault {
        for (int size = 1; size <= LARGEST; size++) {
            for (int index = 0; index < size; index++) {
                var proof = PROVER.inclusion(index, size);
                assertThat(proof).isEqualTo(TREE.path(index, size));
                for (int other = -1; other <= size; other++) {
                    assertThat(Inclusion.holds(other, size, leaf(index), proof, TREE.root(0, size)))
                            .isEqualTo(other == index);
                }
            }
        }
    }

    @Test
    void an_inclusion_proof_that_is_longer_or_shorter_does_not_hold() throws Fault {
        for (int size = 2; size <= LARGEST; size++) {
            var proof = PROVER.inclusion(size / 2, size);
            var longer = new ArrayList<>(proof);
            longer.add(leaf(0));
            var root = TREE.root(0, size);
            assertThat(Inclusion.holds(size / 2, size, leaf(size / 2), longer, root))
                    .isFalse();
            var shorter = proof.subList(0, proof.size() - 1);
            assertThat(Inclusion.holds(size / 2, size, leaf(size / 2), shorter, root))
                    .isFalse();
        }
    }

    @Test
    void a_proof_that_ends_below_the_root_does_not_place_a_leaf_in_a_larger_tree() {
        // the root of two leaves, passed off as the root of a tree of more: only the last test of the check refuses it
        var root = Merkle.node(leaf(0), leaf(1));
        assertThat(Inclusion.holds(0, 2, leaf(0), List.of(leaf(1)), root)).isTrue();
        assertThat(Inclusion.holds(0, 4, leaf(0), List.of(leaf(1)), root)).isFalse();
        assertThat(Inclusion.holds(2, 4, leaf(0), List.of(leaf(1)), root)).isFalse();
    }

    @Test
    void every_consistency_proof_is_that_of_the_definition_and_holds_only_where_it_should() throws Fault {
        for (int later = 1; later <= LARGEST; later++) {
            for (int earlier = 1; earlier <= later; earlier++) {
                var proof = PROVER.consistency(earlier, later);
                assertThat(proof).isEqualTo(TREE.consistency(earlier, later));
                var earlierRoot = TREE.root(0, earlier);
                assertThat(Consistency.holds(earlier, earlierRoot, later, TREE.root(0, later), proof))
                        .isTrue();
                assertThat(Consistency.holds(earlier, leaf(23), later, TREE.root(0, later), proof))
                        .isFalse();
                assertThat(Consistency.holds(earlier, earlierRoot, later, Merkle.emptyRoot(), proof))
                        .isFalse();
            }
        }
    }

    @Test
    void a_consistency_proof_that_is_longer_shorter_or_altered_does_not_hold() throws Fault {
        for (int later = 2; later <= LARGEST; later++) {
            int earlier = later / 2 + (later > 2 ? 1 : 0);
            if (earlier == later) {
                continue;
            }
            var proof = PROVER.consistency(earlier, later);
            var roots = List.of(TREE.root(0, earlier), TREE.root(0, later));
            var longer = new ArrayList<>(proof);
            longer.add(leaf(0));
            var altered = new ArrayList<>(proof);
            altered.set(0, Merkle.emptyRoot());
            for (var wrong : List.of(longer, altered, proof.subList(0, proof.size() - 1), List.<Hash>of())) {
                assertThat(Consistency.holds(earlier, roots.get(0), later, roots.get(1), wrong))
                        .isFalse();
            }
        }
    }

    @Test
    void sizes_that_cannot_be_are_refused() {
        var root = TREE.root(0, 4);
        assertThat(Consistency.holds(0, Merkle.emptyRoot(), 4, root, List.of())).isFalse();
        assertThat(Consistency.holds(4, root, 3, root, List.of())).isFalse();
        assertThat(Consistency.holds(-4, root, 4, root, List.of())).isFalse();
        assertThat(Consistency.holds(4, root, 4, root, List.of())).isTrue();
        assertThat(Consistency.holds(4, root, 4, root, List.of(leaf(0)))).isFalse();
        assertThat(Consistency.holdsForSubtree(2, 5, 8, List.of(), root, root)).isFalse();
    }

    @Test
    void no_leaves_stand_in_every_tree_that_reaches_so_far() {
        var none = Merkle.emptyRoot();
        var root = TREE.root(0, 4);
        assertThat(Consistency.holdsForSubtree(4, 4, 4, List.of(), none, root)).isTrue();
        assertThat(Consistency.holdsForSubtree(0, 0, 4, List.of(), none, root)).isTrue();
        assertThat(Consistency.holdsForSubtree(5, 5, 4, List.of(), none, root)).isFalse();
        assertThat(Consistency.holdsForSubtree(-1, -1, 4, List.of(), none, root))
                .isFalse();
        assertThat(Consistency.holdsForSubtree(4, 4, 4, List.of(none), none, root))
                .isFalse();
        assertThat(Consistency.holdsForSubtree(4, 4, 4, List.of(), root, root)).isFalse();
    }

    @Test
    void every_subtree_of_a_small_tree_is_proved_and_only_by_its_own_hash() throws Fault {
        for (int end = 1; end <= 13; end++) {
            for (int start = 0; start < end; start++) {
                boolean subtree = start % Integer.highestOneBit(2 * (end - start) - 1) == 0;
                assertThat(Range.isSubtree(start, end)).isEqualTo(subtree);
                if (subtree) {
                    var proof = PROVER.subtreeConsistency(start, end, 13);
                    var root = TREE.root(0, 13);
                    assertThat(Consistency.holdsForSubtree(start, end, 13, proof, TREE.root(start, end), root))
                            .isTrue();
                    assertThat(Consistency.holdsForSubtree(start, end, 13, proof, leaf(23), root))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void a_proof_of_what_is_not_there_is_a_fault() {
        assertThat(Result.of(() -> PROVER.inclusion(3, 3))).isInstanceOf(Result.Faulty.class);
        assertThat(Result.of(() -> PROVER.inclusion(-1, 3))).isInstanceOf(Result.Faulty.class);
        assertThat(Result.of(() -> PROVER.consistency(0, 3))).isInstanceOf(Result.Faulty.class);
        assertThat(Result.of(() -> PROVER.consistency(4, 3))).isInstanceOf(Result.Faulty.class);
        assertThat(Result.of(() -> PROVER.subtreeConsistency(1, 3, 8))).isInstanceOf(Result.Faulty.class);
    }

    @Test
    void the_largest_ranges_do_not_overflow() {
        long top = 1L << 62;
        assertThat(Range.isSubtree(0, Long.MAX_VALUE)).isTrue();
        assertThat(Range.isSubtree(0, top + 1)).isTrue();
        assertThat(Range.isSubtree(top, Long.MAX_VALUE)).isTrue();
        assertThat(Range.isSubtree(1, Long.MAX_VALUE)).isFalse();
        assertThat(Range.isSubtree(top - 1, top)).isTrue();
        assertThat(Inclusion.holds(0, Long.MAX_VALUE, leaf(0), List.of(), leaf(0)))
                .isFalse();
    }

    @Test
    void a_leaf_is_placed_within_a_subtree_counted_from_its_start() throws Fault {
        var inner = new Prover((start, end) -> TREE.root(8 + (int) start, 8 + (int) end));
        var proof = inner.inclusion(3, 5);
        var root = TREE.root(8, 13);
        assertThat(Inclusion.holdsInSubtree(11, 8, 13, leaf(11), proof, root)).isTrue();
        assertThat(Inclusion.holdsInSubtree(3, 8, 13, leaf(11), proof, root)).isFalse();
        assertThat(Inclusion.holdsInSubtree(3, 9, 13, leaf(11), proof, root)).isFalse();
    }

    private static Hash leaf(int index) {
        return TREE.leaves().get(index);
    }
}
