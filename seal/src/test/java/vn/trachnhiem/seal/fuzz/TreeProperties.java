package vn.trachnhiem.seal.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.seal.sample.MemoryTiles.ok;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import vn.trachnhiem.seal.merkle.Consistency;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.merkle.Inclusion;
import vn.trachnhiem.seal.sample.MemoryTiles;
import vn.trachnhiem.seal.sample.NaiveTree;
import vn.trachnhiem.seal.tile.TileTree;

/** Trees of random growth against the definition. */
class TreeProperties {
    private static final int LARGEST = 2_000;
    private static final NaiveTree TREE = NaiveTree.ofSize(LARGEST);

    @Property(tries = 60)
    void however_a_tree_grows_its_tiles_are_those_of_growing_at_once(
            @ForAll @Size(max = 6) List<@IntRange(max = 330) Integer> steps) {
        var tiles = new MemoryTiles();
        int size = 0;
        for (int step : steps) {
            assertThat(tiles.grow(TREE.leaves().subList(size, size + step)).newRoot())
                    .isEqualTo(TREE.root(0, size + step));
            size += step;
        }
        assertThat(tiles.newest).isEqualTo(MemoryTiles.of(TREE.leaves().subList(0, size)).newest);
    }

    @Property(tries = 60)
    void proofs_from_tiles_are_those_of_the_definition_and_hold(
            @ForAll @IntRange(min = 1, max = LARGEST) int size, @ForAll @LongRange(min = 0) long pick) {
        int index = (int) (pick % size);
        int earlier = index + 1;
        var tree = new TileTree(MemoryTiles.of(TREE.leaves().subList(0, size)), size);
        var root = ok(tree.root());
        var inclusion = ok(tree.inclusion(index));
        assertThat(inclusion).isEqualTo(TREE.path(index, size));
        assertThat(Inclusion.holds(index, size, TREE.leaves().get(index), inclusion, root))
                .isTrue();
        var consistency = ok(tree.consistencyFrom(earlier));
        assertThat(consistency).isEqualTo(TREE.consistency(earlier, size));
        assertThat(Consistency.holds(earlier, TREE.root(0, earlier), size, root, consistency))
                .isTrue();
    }

    @Property
    void no_sizes_and_no_proof_make_a_check_fail_otherwise_than_by_its_answer(
            @ForAll long start, @ForAll long end, @ForAll long size, @ForAll @IntRange(max = 70) int length) {
        List<Hash> proof = TREE.leaves().subList(0, length);
        var root = TREE.leaves().getLast();
        assertThat(Inclusion.holds(start, size, root, proof, root)).isEqualTo(start == 0 && size == 1 && length == 0);
        Inclusion.holdsInSubtree(start, start, end, root, proof, root);
        Consistency.holdsForSubtree(start, end, size, proof, root, root);
        Consistency.holdsForSubtree(0, end, size, proof, root, root);
    }
}
