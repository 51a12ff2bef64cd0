package vn.trachnhiem.seal.log;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.seal.sample.MemoryTiles.ok;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.merkle.Merkle;
import vn.trachnhiem.seal.note.KeySigner;
import vn.trachnhiem.seal.note.NoteSigner;
import vn.trachnhiem.seal.note.Opening;
import vn.trachnhiem.seal.note.Refusal;
import vn.trachnhiem.seal.note.SignedNote;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.sample.Keys;

class PolicyTest {
    private static final KeySigner COURT = Keys.witness("court.example");
    private static final KeySigner ONE = Keys.witness("one.example");
    private static final KeySigner TWO = Keys.witness("two.example");
    private static final KeySigner THREE = Keys.witness("three.example");
    private static final Checkpoint CHECKPOINT = new Checkpoint(Keys.ORIGIN, 3, Merkle.emptyRoot());
    private static final String AGENCIES = "# c\u1ee9 2 trong 3 c\u01a1 quan, v\u00e0 t\u00f2a \u00e1n\n\n"
            + "log " + vkey(Keys.LOG) + " https://so.example/log\n"
            + "witness one " + vkey(ONE) + "\n\twitness\ttwo  " + vkey(TWO) + " https://two.example\n"
            + " witness three " + vkey(THREE) + " \nwitness court " + vkey(COURT) + "\n"
            + "group agencies 2 one two three\ngroup both all agencies court\nquorum both\n";

    @Test
    void two_of_three_agencies_and_the_court_must_have_cosigned() {
        var policy = ok(Policy.parse(Bytes.utf8(AGENCIES)));
        assertThat(refusal(policy, Keys.LOG, ONE, THREE, COURT)).isNull();
        assertThat(refusal(policy, Keys.LOG, ONE, TWO, THREE, COURT)).isNull();
        assertThat(refusal(policy, Keys.LOG, ONE, COURT)).isEqualTo(Refusal.QUORUM_MISSING);
        assertThat(refusal(policy, Keys.LOG, ONE, TWO, THREE)).isEqualTo(Refusal.QUORUM_MISSING);
        assertThat(refusal(policy, ONE, TWO, COURT)).isEqualTo(Refusal.OTHER_ORIGIN);
    }

    @Test
    void any_member_or_a_single_witness_or_none_may_be_enough() {
        var head = "log " + vkey(Keys.LOG) + "\nwitness one " + vkey(ONE) + "\nwitness two " + vkey(TWO) + "\n";
        var any = ok(Policy.parse(Bytes.utf8(head + "group g any one two\nquorum g\n")));
        assertThat(refusal(any, Keys.LOG, TWO)).isNull();
        assertThat(refusal(any, Keys.LOG)).isEqualTo(Refusal.QUORUM_MISSING);
        var single = ok(Policy.parse(Bytes.utf8(head + "quorum one\n")));
        assertThat(refusal(single, Keys.LOG, ONE)).isNull();
        assertThat(refusal(single, Keys.LOG, TWO)).isEqualTo(Refusal.QUORUM_MISSING);
        var none = ok(Policy.parse(Bytes.utf8(head + "quorum none\n")));
        assertThat(refusal(none, Keys.LOG)).isNull();
    }

    @Test
    void the_key_of_a_log_vouches_for_the_log_of_its_name_only() {
        var policy = Policy.ofLog(Keys.LOG.verifier());
        var foreign = SignedNote.sign(new Checkpoint("other.example", 3, Merkle.emptyRoot()).text(), Keys.LOG);
        assertThat(why(policy.open(foreign.bytes()))).isEqualTo(Refusal.OTHER_ORIGIN);
        var rotated = KeySigner.log(Keys.ORIGIN, Keys.pair("Ed25519"));
        var both = Policy.ofLog(rotated.verifier(), Keys.LOG.verifier());
        assertThat(refusal(both, Keys.LOG)).isNull();
        assertThat(refusal(both, rotated)).isNull();
        assertThat(refusal(policy, rotated)).isEqualTo(Refusal.NO_KNOWN_SIGNATURE);
    }

    @Test
    void what_is_not_a_signed_checkpoint_is_refused() {
        var policy = Policy.ofLog(Keys.LOG.verifier());
        assertThat(why(policy.open(Bytes.utf8("no note")))).isEqualTo(Refusal.MALFORMED_NOTE);
        assertThat(why(policy.open(SignedNote.sign("no checkpoint\n", Keys.LOG).bytes())))
                .isEqualTo(Refusal.MALFORMED_CHECKPOINT);
        var opened = policy.open(SignedNote.sign(CHECKPOINT.text(), Keys.LOG).bytes());
        assertThat(opened).isInstanceOfSatisfying(Opening.Opened.class, it -> {
            var signed = (SignedCheckpoint) it.value();
            assertThat(signed.checkpoint()).isEqualTo(CHECKPOINT);
            assertThat(signed.signatures()).hasSize(1);
        });
    }

    @Test
    void a_file_that_breaks_a_rule_is_refused() {
        var one = "witness one " + vkey(ONE) + "\n";
        var two = "witness two " + vkey(TWO) + "\n";
        var end = "quorum none\n";
        for (var file : List.of(
                "",
                one,
                end + end,
                "quorum none",
                end + "\r\n",
                end + "\u007f\n",
                "policy x\n" + end,
                "log\n" + end,
                "log x\n" + end,
                "log " + vkey(Keys.LOG) + " u v\n" + end,
                ("log " + vkey(Keys.LOG) + "\n").repeat(2) + end,
                "witness one\n" + end,
                one + one.replace(" one ", " other ") + end,
                one + two.replace(" two ", " one ") + end,
                one.replace(" one ", " none ") + end,
                "witness log " + vkey(Keys.LOG) + "\n" + end,
                one.strip() + " u v\n" + end,
                one + "group g any\n" + end,
                one + "group g\n" + end,
                one + "group g 0 one\n" + end,
                one + "group g 2 one\n" + end,
                one + "group g all two\n" + end,
                one + "group g all one one\n" + end,
                one + "group one all one\n" + end,
                one + "group g all one\ngroup h all one\n" + end,
                one + "group g 01 one\n" + end,
                "quorum one\n" + one,
                "quorum\n",
                "quorum none none\n",
                "group g all g\n" + end,
                one + "group g all none\n" + end)) {
            assertThat(Policy.parse(Bytes.utf8(file))).as(file).isInstanceOf(Result.Faulty.class);
        }
        assertThat(Policy.parse(Bytes.utf8(one + two + end))).isInstanceOf(Result.Ok.class);
    }

    @Test
    void a_policy_of_ninety_six_definitions_is_read_and_an_endless_one_is_not() {
        assertThat(Policy.parse(groups(255))).isInstanceOf(Result.Ok.class);
        assertThat(Policy.parse(groups(256))).isInstanceOf(Result.Faulty.class);
        assertThat(Policy.parse(Bytes.utf8(AGENCIES + "#" + "x".repeat(1_000_000) + "\n")))
                .isInstanceOf(Result.Faulty.class);
    }

    /** A chain of groups, each with the one before as its member. */
    private static Bytes groups(int number) {
        var chain = IntStream.range(1, number)
                .mapToObj(at -> "group g" + at + " all " + (at == 1 ? "one" : "g" + (at - 1)) + "\n")
                .collect(Collectors.joining());
        return Bytes.utf8("witness one " + vkey(ONE) + "\n" + chain + "quorum none\n");
    }

    private static String vkey(NoteSigner signer) {
        return signer.verifier().text();
    }

    private static @Nullable Refusal refusal(Policy policy, NoteSigner... signers) {
        return why(policy.open(SignedNote.sign(CHECKPOINT.text(), signers).bytes()));
    }

    private static @Nullable Refusal why(Opening<SignedCheckpoint> opening) {
        return opening instanceof Opening.Refused<SignedCheckpoint> refused ? refused.why() : null;
    }
}
