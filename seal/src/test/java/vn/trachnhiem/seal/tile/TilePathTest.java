package vn.trachnhiem.seal.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trachnhiem.seal.reading.Result;

class TilePathTest {

    @ParameterizedTest
    @CsvSource({
        "0,0,256,tile/0/000",
        "0,999,256,tile/0/999",
        "0,1000,256,tile/0/x001/000",
        "3,1234067,256,tile/3/x001/x234/067",
        "63,273,112,tile/63/273.p/112",
        "1,0,1,tile/1/000.p/1",
        "0,0,255,tile/0/000.p/255",
        "0,999999999999999999,256,tile/0/x999/x999/x999/x999/x999/999"
    })
    void a_tile_has_one_path(int level, long index, int width, String path) {
        var id = new TileId(level, index, width);
        assertThat(id.path()).isEqualTo(path);
        assertThat(TileId.parse(path)).isEqualTo(new Result.Ok<>(id));
        assertThat(id.isFull()).isEqualTo(width == 256);
        assertThat(id.full()).isEqualTo(new TileId(level, index, 256));
        var bundle = new BundleId(index, width);
        assertThat(bundle.path()).isEqualTo(path.replaceFirst("tile/\\d+/", "tile/entries/"));
        assertThat(BundleId.parse(bundle.path())).isEqualTo(new Result.Ok<>(bundle));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile",
                "tile/",
                "tile/0",
                "tile/0/",
                "tile/00/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/0/0",
                "tile/0/0000",
                "tile/0/x000/001",
                "tile/0/001/000",
                "tile/0/x001",
                "tile/0/x1/000",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/01",
                "tile/0/000.p/257",
                "tile/0/000.p/",
                "tile/0/000.p/1/",
                "tile/0/000.p/999",
                "xtile/0/000",
                "tile//000",
                "tile/0/x999/x999/x999/x999/x999/x999/999",
                "tile/entries/000",
                "tile/0/000\n",
                "tile/0/\u0660\u0660\u0660"
            })
    void any_other_path_is_refused(String path) {
        assertThat(TileId.parse(path)).isInstanceOf(Result.Faulty.class);
        assertThat(BundleId.parse(path.replace("tile/0/", "tile/entries/").replace("tile/entries/000", "tile/entries")))
                .isInstanceOf(Result.Faulty.class);
    }

    @Test
    void addresses_that_cannot_be_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TileId(64, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TileId(-1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TileId(0, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TileId(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new BundleId(0, 257));
        assertThat(new TileId(0, 0, 1).path()).isEqualTo("tile/0/000.p/1");
    }
}
