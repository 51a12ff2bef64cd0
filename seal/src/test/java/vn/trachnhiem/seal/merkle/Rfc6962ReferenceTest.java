package vn.trachnhiem.seal.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.sample.NaiveTree;
import vn.trachnhiem.seal.sample.Vectors;

/** The published hashes of RFC 6962, and the accumulated vectors of draft-ietf-plants-merkle-tree-certs for all trees to 130. */
class Rfc6962ReferenceTest {
    private static final int LARGEST = 130;
    private static final NaiveTree TREE = new NaiveTree(IntStream.range(0, LARGEST)
            .mapToObj(number -> Merkle.leaf(new byte[] {(byte) number}))
            .toList());
    private static final Prover PROVER = new Prover((start, end) -> TREE.root((int) start, (int) end));

    @Test
    void the_hasher_gives_the_published_hashes() {
        var published = reference().get("hasher");
        assertThat(Merkle.emptyRoot()).hasToString(published.get("emptyRoot").asString());
        assertThat(Merkle.leaf(new byte[0]))
                .hasToString(published.get("leaf_empty").asString());
        assertThat(Merkle.leaf("L123456".getBytes(StandardCharsets.US_ASCII)))
                .hasToString(published.get("leaf_ascii_L123456").asString());
    }

    @Test
    void a_growing_tree_has_the_published_roots() {
        var frontier = new Frontier();
        var roots = reference().get("rootsBySize0to8");
        assertThat(frontier.root()).hasToString(roots.get(0).asString());
        for (var input : reference().get("leafInputsHex")) {
            frontier.append(Merkle.leaf(HexFormat.of().parseHex(input.asString())));
            assertThat(frontier.root())
                    .hasToString(roots.get((int) frontier.size()).asString());
        }
        assertThat(frontier.size()).isEqualTo(8);
    }

    @Test
    void every_subtree_inclusion_proof_is_the_published_one() {
        var lines = rolling(line -> forEverySubtree(LARGEST, (start, end) -> {
            for (int index = start; index < end; index++) {
                int first = start;
                var inner = new Prover((from, to) -> TREE.root(first + (int) from, first + (int) to));
                line.accept("%d [%d, %d)%s"
                        .formatted(index, start, end, hex(inner.inclusion(index - (long) start, end - (long) start))));
            }
        }));
        assertThat(lines).hasToString(published("subtreeInclusion"));
    }

    @Test
    void every_subtree_consistency_proof_is_the_published_one() {
        var lines = rolling(line -> {
            for (int size = 0; size <= LARGEST; size++) {
                int whole = size;
                forEverySubtree(
                        whole,
                        (start, end) -> line.accept("[%d, %d) %d%s"
                                .formatted(
                                        start,
                                        end,
                                        whole,
                                        start == end ? "" : hex(PROVER.subtreeConsistency(start, end, whole)))));
            }
        });
        assertThat(lines).hasToString(published("subtreeConsistency"));
    }

    @Test
    void every_consistency_proof_of_a_subtree_holds() {
        forEverySubtree(LARGEST, (start, end) -> {
            for (int size = end; start < end && size <= LARGEST; size += 7) {
                var proof = PROVER.subtreeConsistency(start, end, size);
                assertThat(Consistency.holdsForSubtree(
                                start, end, size, proof, TREE.root(start, end), TREE.root(0, size)))
                        .isTrue();
            }
        });
    }

    private interface Subtree {
        void accept(int start, int end) throws Fault;
    }

    /** In the order of the draft, which counts an empty range as a subtree whose proof is empty; we have none for it. */
    private static void forEverySubtree(int largest, Subtree action) {
        try {
            for (int end = 0; end <= largest; end++) {
                for (int start = 0; start <= end; start++) {
                    if (start == end || Range.isSubtree(start, end)) {
                        action.accept(start, end);
                    }
                }
            }
        } catch (Fault fault) {
            throw new AssertionError(fault.reason());
        }
    }

    private static Hash rolling(Consumer<Consumer<String>> lines) {
        var all = new StringBuilder();
        lines.accept(line -> all.append(line).append('\n'));
        return Hash.sha256(all.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static String hex(List<Hash> proof) {
        return proof.stream().map(hash -> " " + hash).collect(Collectors.joining());
    }

    private static JsonNode reference() {
        return Vectors.read("merkle", "rfc6962-reference.json");
    }

    private static String published(String name) {
        return reference()
                .get("rollingVectors_draft_ietf_plants_merkle_tree_certs")
                .get(name)
                .get("sha256")
                .asString();
    }
}
