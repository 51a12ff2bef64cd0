package vn.trachnhiem.seal.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import vn.trachnhiem.seal.sample.NaiveTree;

class FrontierTest {
    private static final NaiveTree TREE = NaiveTree.ofSize(300);

    @Test
    void at_every_size_the_root_is_that_of_the_tree() {
        var frontier = new Frontier();
        for (int size = 0; size < 300; size++) {
            assertThat(frontier.size()).isEqualTo(size);
            assertThat(frontier.root()).isEqualTo(TREE.root(0, size));
            frontier.append(TREE.leaves().get(size));
        }
    }

    @Test
    void a_perfect_subtree_counts_as_its_leaves() {
        var frontier = new Frontier();
        frontier.append(3, TREE.root(0, 8));
        frontier.append(2, TREE.root(8, 12));
        frontier.append(2, TREE.root(12, 16));
        frontier.append(TREE.leaves().get(16));
        assertThat(frontier.root()).isEqualTo(TREE.root(0, 17));
        assertThat(frontier.size()).isEqualTo(17);
    }

    @Test
    void a_subtree_cannot_begin_within_one_of_its_size() {
        var frontier = new Frontier();
        frontier.append(TREE.leaves().getFirst());
        assertThatIllegalArgumentException().isThrownBy(() -> frontier.append(1, TREE.root(0, 2)));
    }

    @Test
    void a_copy_grows_alone() {
        var frontier = new Frontier();
        frontier.append(TREE.leaves().get(0));
        var copy = frontier.copy();
        copy.append(TREE.leaves().get(1));
        assertThat(frontier.root()).isEqualTo(TREE.root(0, 1));
        assertThat(copy.root()).isEqualTo(TREE.root(0, 2));
    }
}
