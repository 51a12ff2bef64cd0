package vn.trachnhiem.seal.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.trachnhiem.seal.sample.MemoryTiles.ok;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.seal.merkle.Consistency;
import vn.trachnhiem.seal.merkle.Frontier;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.sample.MemoryTiles;
import vn.trachnhiem.seal.sample.NaiveTree;

class TileTreeTest {
    private static final int SIZE = 70_000;
    private static final NaiveTree TREE = NaiveTree.ofSize(SIZE);
    private static final MemoryTiles TILES = new MemoryTiles();
    private static final Growth GROWTH = TILES.grow(TREE.leaves());

    @Test
    void a_tree_of_70000_has_the_published_tiles() {
        assertThat(GROWTH.tiles().stream().filter(tile -> tile.id().isFull()).count())
                .isEqualTo(274);
        assertThat(GROWTH.tiles().stream().map(Tile::id).filter(id -> !id.isFull()))
                .containsExactly(new TileId(0, 273, 112), new TileId(1, 1, 17), new TileId(2, 0, 1));
        assertThat(GROWTH.newRoot()).isEqualTo(rootOf(SIZE));
    }

    @Test
    void a_tree_of_256_has_one_full_tile_and_one_hash_above() {
        var tiles = ok(Growth.grow(new MemoryTiles(), 0, TREE.leaves().subList(0, 256)))
                .tiles();
        assertThat(tiles.stream().map(Tile::id)).containsExactly(new TileId(0, 0, 256), new TileId(1, 0, 1));
        assertThat(tiles.get(1).hashes()).containsExactly(TREE.root(0, 256));
        assertThat(tiles.get(0).root()).isEqualTo(TREE.root(0, 256));
    }

    @Test
    void every_earlier_root_and_proof_can_be_read_from_the_tiles_of_a_later_tree() {
        for (int size : List.of(0, 1, 2, 255, 256, 257, 511, 512, 65_535, 65_536, 65_537, SIZE)) {
            var tree = new TileTree(TILES, size);
            assertThat(ok(tree.root())).isEqualTo(rootOf(size));
            assertThat(ok(tree.frontier()).size()).isEqualTo(size);
            if (size > 0) {
                assertThat(ok(tree.inclusion(size / 3))).isEqualTo(TREE.path(size / 3, size));
                assertThat(ok(tree.consistencyFrom(size / 3 + 1))).isEqualTo(TREE.consistency(size / 3 + 1, size));
            }
        }
    }

    @Test
    void a_subtree_is_proved_from_tiles() {
        var proof = ok(new TileTree(TILES, SIZE).subtreeConsistency(512, 700));
        assertThat(Consistency.holdsForSubtree(512, 700, SIZE, proof, TREE.root(512, 700), rootOf(SIZE)))
                .isTrue();
    }

    @Test
    void a_tile_of_the_tree_is_as_wide_as_the_tree_makes_it() {
        var tree = new TileTree(TILES, 300);
        assertThat(ok(tree.tile(0, 0))).hasSize(256);
        assertThat(ok(tree.tile(0, 1))).hasSize(44);
        assertThat(ok(tree.tile(0, 2))).isEmpty();
        assertThat(ok(tree.tile(1, 0))).hasSize(1);
        assertThat(ok(tree.tile(2, 0))).isEmpty();
    }

    @Test
    void a_missing_tile_is_a_fault_that_names_it() {
        assertThat(new TileTree(id -> Optional.empty(), 300).root())
                .isEqualTo(new Result.Faulty<>("tile/1/000.p/1 is missing"));
        assertThat(Growth.grow(id -> Optional.empty(), 5, List.of())).isInstanceOf(Result.Faulty.class);
    }

    @Test
    void a_full_tile_stands_in_for_a_partial_one_that_is_gone() {
        TileStore fullOnly = id -> id.isFull() ? TILES.read(id) : Optional.empty();
        assertThat(new TileTree(fullOnly, 200).root()).isEqualTo(new Result.Ok<>(rootOf(200)));
    }

    @Test
    void a_tile_of_the_wrong_length_is_a_fault() {
        var id = new TileId(0, 0, 2);
        for (int length : List.of(0, 32, 63, 65, 257 * 32)) {
            assertThat(new TileTree(any -> Optional.of(Bytes.of(new byte[length])), 2).root())
                    .isInstanceOf(Result.Faulty.class);
            assertThat(Tile.parse(id, Bytes.of(new byte[length]))).isInstanceOf(Result.Faulty.class);
        }
        assertThat(new TileTree(any -> Optional.of(Bytes.of(new byte[96])), 2).root())
                .isInstanceOf(Result.Ok.class);
        assertThat(Tile.parse(id, Bytes.of(new byte[96]))).isInstanceOf(Result.Faulty.class);
        assertThat(ok(Tile.parse(id, Bytes.of(new byte[64]))).bytes()).isEqualTo(Bytes.of(new byte[64]));
    }

    @Test
    void each_tile_is_read_once_for_a_proof() {
        var reads = new ArrayList<TileId>();
        var tree = new TileTree(
                id -> {
                    reads.add(id);
                    return TILES.read(id);
                },
                SIZE);
        ok(tree.inclusion(12_345));
        assertThat(reads).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TileTree(TILES, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tile(new TileId(0, 0, 2), List.of(rootOf(1))));
        assertThat(new TileTree(TILES, 5).inclusion(5)).isInstanceOf(Result.Faulty.class);
        assertThat(new TileTree(TILES, 5).consistencyFrom(6)).isInstanceOf(Result.Faulty.class);
        assertThat(new TileTree(TILES, 5).subtreeConsistency(3, 5)).isInstanceOf(Result.Faulty.class);
    }

    private static Hash rootOf(int size) {
        var frontier = new Frontier();
        TREE.leaves().subList(0, size).forEach(frontier::append);
        return frontier.root();
    }
}
