package vn.trachnhiem.seal.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.seal.sample.MemoryTiles.ok;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.merkle.Hash;
import vn.trachnhiem.seal.merkle.Merkle;
import vn.trachnhiem.seal.note.KeySigner;
import vn.trachnhiem.seal.note.NoteSignature;
import vn.trachnhiem.seal.note.Opening;
import vn.trachnhiem.seal.note.SignedNote;
import vn.trachnhiem.seal.note.VerifierKey;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.sample.Keys;
import vn.trachnhiem.seal.sample.MemoryOfWitness;
import vn.trachnhiem.seal.sample.NaiveTree;
import vn.trachnhiem.seal.sample.Vectors;

class WitnessTest {
    /** The public test key of FiloSottile/torchwood, which signed the exchanges. */
    private static final String TORCHWOOD =
            "sigsum.org/v1/tree/4d6d8825a6bb689d459628312889dfbb0bcd41b5211d9e1ce768b0ff0309e562+5202289b"
                    + "+Af/cLU2Y5BJNP+r3iMDC+av9eWCD0fBJVDfzAux5zxAP";

    private static final NaiveTree TREE = NaiveTree.ofSize(20);
    private static final KeySigner COSIGNER = Keys.witness("witness.example");

    private final MemoryOfWitness memory = new MemoryOfWitness();
    private final Witness witness = new Witness(List.of(Keys.LOG.verifier()), List.of(COSIGNER), memory);

    @Test
    void the_published_exchanges_are_answered_as_they_were() {
        var torchwood = new Witness(List.of(ok(VerifierKey.parse(TORCHWOOD))), List.of(COSIGNER), memory);
        int exchanges = 0;
        for (var exchange :
                Vectors.read("torchwood", "tlog-witness-exchanges.json").get("exchanges")) {
            var answer =
                    torchwood.addCheckpoint(Bytes.utf8(exchange.get("request").asString()));
            boolean unknownLog = exchange.get("assert").asString().contains("unknown log");
            // that witness answered an unknown log by 403; the specification has settled on 404
            assertThat(answer.status())
                    .isEqualTo(unknownLog ? 404 : exchange.get("status").asInt());
            if (exchange.get("assert").asString().startsWith("body == ")) {
                assertThat("body == \"" + answer.body().replace("\n", "\\n") + "\"")
                        .isEqualTo(exchange.get("assert").asString());
            }
            exchanges++;
        }
        assertThat(exchanges).isEqualTo(9);
    }

    @Test
    void a_checkpoint_that_continues_the_last_one_is_cosigned_after_it_is_kept() {
        assertThat(submit(0, 0, List.of()).status()).isEqualTo(200);
        assertThat(submit(0, 5, List.of()).status()).isEqualTo(200);
        var answer = submit(5, 12, TREE.consistency(5, 12));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/plain");
        assertThat(memory.latest.get(Keys.ORIGIN)).isEqualTo(checkpoint(12));
        var note = SignedNote.sign(checkpoint(12).text(), Keys.LOG).with(ok(NoteSignature.parseLines(answer.body())));
        assertThat(note.open(List.of(COSIGNER.verifier()))).isInstanceOf(Opening.Opened.class);
        assertThat(memory.cosigned.get(Keys.ORIGIN)).isEqualTo(note);
        assertThat(submit(12, 12, List.of()).status()).isEqualTo(200);
    }

    @Test
    void what_does_not_continue_the_last_one_is_refused() {
        submit(0, 5, List.of());
        assertThat(why(submit(5, 12, List.of()))).isEqualTo(WitnessAnswer.Why.INCONSISTENT);
        assertThat(why(submit(5, 12, TREE.consistency(4, 12)))).isEqualTo(WitnessAnswer.Why.INCONSISTENT);
        assertThat(why(submit(5, 4, List.of()))).isEqualTo(WitnessAnswer.Why.OLD_SIZE_BEYOND_NEW);
        assertThat(submit(5, 4, List.of()).status()).isEqualTo(400);
        assertThat(why(submit(5, new Checkpoint(Keys.ORIGIN, 5, TREE.root(0, 4)), List.of())))
                .isEqualTo(WitnessAnswer.Why.INCONSISTENT);
        assertThat(memory.latest.get(Keys.ORIGIN)).isEqualTo(checkpoint(5));
    }

    @Test
    void the_first_checkpoint_needs_no_proof_and_may_have_none() {
        assertThat(submit(0, 5, List.of(TREE.root())).status()).isEqualTo(422);
        var wrongEmpty = new Checkpoint(Keys.ORIGIN, 0, TREE.root());
        assertThat(submit(0, wrongEmpty, List.of()).status()).isEqualTo(422);
    }

    @Test
    void a_log_that_has_lost_count_is_told_the_size() {
        submit(0, 5, List.of());
        var answer = submit(4, 12, TREE.consistency(4, 12));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.contentType()).isEqualTo("text/x.tlog.size");
        assertThat(answer.body()).isEqualTo("5\n");
    }

    @Test
    void a_request_that_loses_the_race_is_not_cosigned() {
        var racing = new WitnessMemory() {
            @Override
            public Optional<Checkpoint> latest(String origin) {
                return memory.latest(origin);
            }

            @Override
            public boolean advance(Optional<Checkpoint> from, Checkpoint to, SignedNote cosigned) {
                memory.latest.put(to.origin(), checkpoint(9));
                return false;
            }
        };
        var slow = new Witness(List.of(Keys.LOG.verifier()), List.of(COSIGNER), racing);
        assertThat(slow.addCheckpoint(request(0, checkpoint(5), List.of()))).isEqualTo(new WitnessAnswer.Stale(9));
    }

    @Test
    void only_known_logs_with_good_signatures_are_heard() {
        var forged = SignedNote.sign(checkpoint(5).text(), KeySigner.log(Keys.ORIGIN, Keys.pair("Ed25519")));
        assertThat(witness.addCheckpoint(Bytes.utf8("old 0\n\n" + text(forged))).status())
                .isEqualTo(403);
        assertThat(submit(0, new Checkpoint("other.example", 5, TREE.root(0, 5)), List.of())
                        .status())
                .isEqualTo(404);
        for (var body : List.of(
                "",
                "old 0\n",
                "old 0\n\n",
                "new 0\n\n" + text(forged),
                "old 0\n\n" + text(SignedNote.sign("x\n", Keys.LOG)))) {
            var answer = witness.addCheckpoint(Bytes.utf8(body));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).isNotBlank().endsWith("\n");
        }
        assertThat(memory.latest).isEmpty();
    }

    @Test
    void a_request_is_read_back_as_it_was_written() {
        var request = new AddCheckpoint(5, TREE.consistency(5, 12), "a note\n");
        assertThat(AddCheckpoint.parse(Bytes.utf8(request.text()))).isEqualTo(new Result.Ok<>(request));
        var tooLong = new AddCheckpoint(5, List.of(), "x".repeat(1_004_097 - 7));
        assertThat(AddCheckpoint.parse(Bytes.utf8(tooLong.text()))).isInstanceOf(Result.Faulty.class);
        var longest = new AddCheckpoint(5, List.of(), "x".repeat(1_004_096 - 7));
        assertThat(AddCheckpoint.parse(Bytes.utf8(longest.text()))).isEqualTo(new Result.Ok<>(longest));
    }

    private WitnessAnswer submit(long old, int size, List<Hash> proof) {
        return submit(old, checkpoint(size), proof);
    }

    private WitnessAnswer submit(long old, Checkpoint checkpoint, List<Hash> proof) {
        return witness.addCheckpoint(request(old, checkpoint, proof));
    }

    private static Bytes request(long old, Checkpoint checkpoint, List<Hash> proof) {
        var note = SignedNote.sign(checkpoint.text(), Keys.LOG);
        return Bytes.utf8(new AddCheckpoint(old, proof, text(note)).text());
    }

    private static String text(SignedNote note) {
        return new String(note.bytes().toArray(), StandardCharsets.UTF_8);
    }

    private static Checkpoint checkpoint(int size) {
        return new Checkpoint(Keys.ORIGIN, size, size == 0 ? Merkle.emptyRoot() : TREE.root(0, size));
    }

    private static WitnessAnswer.Why why(WitnessAnswer answer) {
        return ((WitnessAnswer.Refused) answer).why();
    }
}
