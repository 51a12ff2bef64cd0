package vn.trachnhiem.seal.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.seal.sample.MemoryTiles.ok;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.sample.MemoryTiles;
import vn.trachnhiem.seal.sample.NaiveTree;

class GrowthTest {
    private static final NaiveTree TREE = NaiveTree.ofSize(1_200);

    @Test
    void growing_in_steps_writes_the_tiles_of_growing_at_once() {
        var tiles = new MemoryTiles();
        int at = 0;
        for (int step : List.of(1, 0, 254, 1, 1, 255, 256, 300, 132)) {
            var growth = tiles.grow(TREE.leaves().subList(at, at + step));
            assertThat(growth.oldSize()).isEqualTo(at);
            assertThat(growth.oldRoot()).isEqualTo(TREE.root(0, at));
            at += step;
            assertThat(growth.newSize()).isEqualTo(at);
            assertThat(growth.newRoot()).isEqualTo(TREE.root(0, at));
            assertThat(tiles.newest).isEqualTo(MemoryTiles.of(TREE.leaves().subList(0, at)).newest);
        }
        assertThat(at).isEqualTo(1_200);
    }

    @Test
    void only_what_changed_is_written_lowest_level_first() {
        var tiles = MemoryTiles.of(TREE.leaves().subList(0, 600));
        var changed = tiles.grow(TREE.leaves().subList(600, 800)).tiles();
        assertThat(changed.stream().map(Tile::id))
                .containsExactly(new TileId(0, 2, 256), new TileId(0, 3, 32), new TileId(1, 0, 3));
        assertThat(tiles.grow(List.of()).tiles()).isEmpty();
    }

    @Test
    void the_same_growth_done_again_gives_the_same() {
        var tiles = MemoryTiles.of(TREE.leaves().subList(0, 300));
        var more = TREE.leaves().subList(300, 900);
        var first = ok(Growth.grow(tiles, 300, more));
        tiles.grow(more);
        assertThat(ok(Growth.grow(tiles, 300, more))).isEqualTo(first);
    }

    @Test
    void tampered_tiles_show_in_the_old_root() {
        var tiles = MemoryTiles.of(TREE.leaves().subList(0, 300));
        tiles.newest.put(new TileId(0, 1, 256), Bytes.of(new byte[44 * 32]));
        assertThat(ok(Growth.grow(tiles, 300, TREE.leaves().subList(300, 301))).oldRoot())
                .isNotEqualTo(TREE.root(0, 300));
    }
}
