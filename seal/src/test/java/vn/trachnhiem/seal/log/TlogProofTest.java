package vn.trachnhiem.seal.log;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.seal.sample.MemoryTiles.ok;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.merkle.Merkle;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.sample.Vectors;

class TlogProofTest {
    private static final String H = Merkle.emptyRoot().base64();

    @Test
    void the_published_layouts_are_written_and_read_back() {
        for (var vector : Vectors.read("formats", "vkeys.json").get("tlogProofMarshal")) {
            var text = vector.get("text").asString();
            var hashes = new ArrayList<Hash>();
            for (var formula : vector.get("hashes")) {
                var word = formula.asString().replaceAll(".*'(.*)'.*", "$1");
                hashes.add(Hash.sha256(word.getBytes(StandardCharsets.UTF_8)));
                text = text.replace(
                        "<b64 h" + hashes.size() + ">", hashes.getLast().base64());
            }
            var extra = Optional.ofNullable(vector.get("extra")).map(it -> Bytes.utf8(it.asString()));
            text = text.replace("<b64>", "ZXh0cmEgaW5mb3JtYXRpb24=");
            var proof = new TlogProof(
                    extra,
                    vector.get("index").asLong(),
                    hashes,
                    vector.get("checkpoint").asString());
            assertThat(proof.text()).isEqualTo(text);
            assertThat(TlogProof.parse(text)).isEqualTo(new Result.Ok<>(proof));
        }
    }

    @Test
    void sixty_three_hashes_are_read_and_sixty_four_are_not() {
        var head = "c2sp.org/tlog-proof@v1\nextra \nindex 0\n";
        assertThat(ok(TlogProof.parse(head + (H + "\n").repeat(63) + "\n")).hashes())
                .hasSize(63);
        assertThat(TlogProof.parse(head + (H + "\n").repeat(64) + "\n")).isInstanceOf(Result.Faulty.class);
        assertThat(ok(TlogProof.parse(head + "\n")).extra()).contains(Bytes.utf8(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c2sp.org/tlog-proof@v1",
                "c2sp.org/tlog-proof@v2\nindex 0\n\n",
                "c2sp.org/tlog-proof@v1\n",
                "c2sp.org/tlog-proof@v1\nindex 00\n\n",
                "c2sp.org/tlog-proof@v1\nindex 0\n",
                "c2sp.org/tlog-proof@v1\nindex 0\nAAAA\n\n",
                "c2sp.org/tlog-proof@v1\nextra !\nindex 0\n\n",
                "c2sp.org/tlog-proof@v1\nextra \nextra \nindex 0\n\n",
                "c2sp.org/tlog-proof@v1\nindex 0\nextra \n\n"
            })
    void any_other_text_is_refused(String text) {
        assertThat(TlogProof.parse(text)).isInstanceOf(Result.Faulty.class);
    }
}
