package vn.trachnhiem.seal.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.trachnhiem.seal.sample.MemoryTiles.ok;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trachnhiem.seal.merkle.Merkle;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.sample.Vectors;

class CheckpointTest {
    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    @Test
    void the_published_checkpoints_are_read_and_written_back() {
        var behindTheSofa = Vectors.read("c2sp", "spec-examples.json")
                .get("checkpointLayout")
                .asString();
        var read = ok(Checkpoint.parse(behindTheSofa));
        assertThat(read.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(read.size()).isEqualTo(20_852_163);
        assertThat(read.text()).isEqualTo(behindTheSofa);
        var treeText = Vectors.read("golang-mod", "note-vectors.json").get("treeText");
        var go = ok(Checkpoint.parse(treeText.get("text").asString()));
        assertThat(go.size()).isEqualTo(123_456_789_012L);
        assertThat(go.root()).isEqualTo(Merkle.leaf("hello world".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void extension_lines_are_kept() {
        var text = "o\n0\n" + ROOT + "\nmore\nand more\n";
        var read = ok(Checkpoint.parse(text));
        assertThat(read.extensions()).containsExactly("more", "and more");
        assertThat(read.text()).isEqualTo(text);
        assertThat(Checkpoint.parse("o\n0\n" + ROOT + "\n" + "x\n".repeat(100))).isInstanceOf(Result.Ok.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "o",
                "o\n",
                "o\n1\n",
                "o\n1\n" + ROOT,
                "\n1\n" + ROOT + "\n",
                "o\n01\n" + ROOT + "\n",
                "o\n-1\n" + ROOT + "\n",
                "o\n1\nAAAA\n",
                "o\n1\n" + ROOT + "\n\n",
                "o\n1\n" + ROOT + "\nx",
                "o\n1\n" + ROOT + "\n\nx\n"
            })
    void any_other_text_is_refused(String text) {
        assertThat(Checkpoint.parse(text)).isInstanceOf(Result.Faulty.class);
    }

    @Test
    void a_checkpoint_that_could_not_be_read_back_is_not_made() {
        var root = Merkle.emptyRoot();
        assertThat(Checkpoint.parse("o\n0\n" + ROOT + "\n" + "x\n".repeat(101))).isInstanceOf(Result.Faulty.class);
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("", 0, root));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("a\nb", 0, root));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("a", -1, root));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("a", 0, root, List.of("")));
        assertThat(new Checkpoint("a", 0, root).text()).startsWith("a\n0\n");
    }
}
