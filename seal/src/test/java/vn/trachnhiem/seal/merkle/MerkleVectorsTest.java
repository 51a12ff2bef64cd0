package vn.trachnhiem.seal.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.trachnhiem.seal.reading.Fault;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.sample.Vectors;

/** The 518 files of transparency-dev/merkle. */
class MerkleVectorsTest {
    /** Their roots are 12 bytes long and equal, which that library accepts; a SHA-256 root is 32 bytes long, so we refuse. */
    private static final Set<String> REFUSED = Set.of(
            "consistency/additional/sizes-are-equal-one-and-proof-is-empty.json",
            "subtreeconsistency/additional/sizes-are-equal-one-and-proof-is-empty.json",
            "subtreeconsistency/additional/subtree-is-empty-sizes-are-equal-one-subtree-root-valid-tree-root-random-proof-is-empty.json",
            "subtreeconsistency/additional/subtree-is-empty-sizes-are-equal-zero-subtree-root-valid-tree-root-random-proof-is-empty.json");

    @Test
    void every_file_is_accepted_or_refused_as_it_says() throws IOException {
        var folder = Vectors.folder("merkle").resolve("testdata");
        var wrong = new ArrayList<String>();
        var refused = new TreeSet<String>();
        var files = files(folder);
        for (var file : files) {
            var name = folder.relativize(file).toString().replace('\\', '/');
            var vector = Vectors.read(file);
            boolean wanted = !vector.get("wantErr").asBoolean();
            if (REFUSED.contains(name)) {
                assertThat(wanted).isTrue();
                assertThat(holds(name, vector)).isFalse();
                refused.add(name);
            } else if (holds(name, vector) != wanted) {
                wrong.add(name);
            }
        }
        assertThat(files).hasSize(518);
        assertThat(wrong).isEmpty();
        assertThat(refused).containsExactlyInAnyOrderElementsOf(REFUSED);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    private static boolean holds(String name, JsonNode vector) {
        return Result.of(() -> switch (name.substring(0, name.indexOf('/'))) {
                    case "inclusion" ->
                        Inclusion.holds(
                                number(vector, "leafIdx"),
                                number(vector, "treeSize"),
                                hash(vector, "leafHash"),
                                proof(vector),
                                hash(vector, "root"));
                    case "subtreeinclusion" ->
                        Inclusion.holdsInSubtree(
                                number(vector, "leafIdx"),
                                number(vector, "start"),
                                number(vector, "end"),
                                hash(vector, "leafHash"),
                                proof(vector),
                                hash(vector, "root"));
                    case "consistency" ->
                        Consistency.holds(
                                number(vector, "size1"),
                                hash(vector, "root1"),
                                number(vector, "size2"),
                                hash(vector, "root2"),
                                proof(vector));
                    default ->
                        Consistency.holdsForSubtree(
                                number(vector, "start"),
                                number(vector, "end"),
                                number(vector, "size"),
                                proof(vector),
                                hash(vector, "root1"),
                                hash(vector, "root2"));
                })
                .equals(new Result.Ok<>(true));
    }

    /** Numbers from 2^63 on become negative, as they would from any unsigned source. */
    private static long number(JsonNode vector, String name) {
        return new BigInteger(vector.get(name).asString()).longValue();
    }

    private static Hash hash(JsonNode vector, String name) throws Fault {
        return Hash.fromBase64(vector.get(name).asString(""));
    }

    private static List<Hash> proof(JsonNode vector) throws Fault {
        var proof = new ArrayList<Hash>();
        var hashes = vector.get("proof");
        if (hashes != null && hashes.isArray()) {
            for (var hash : hashes) {
                proof.add(Hash.fromBase64(hash.asString("")));
            }
        }
        return proof;
    }
}
