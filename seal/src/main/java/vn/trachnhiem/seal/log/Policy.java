package vn.trachnhiem.seal.log;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.note.Opening;
import vn.trachnhiem.seal.note.Refusal;
import vn.trachnhiem.seal.note.SignedNote;
import vn.trachnhiem.seal.note.VerifiedNote;
import vn.trachnhiem.seal.note.VerifiedSignature;
import vn.trachnhiem.seal.note.VerifierKey;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;

/**
 * Whom a reader trusts: any one of the log keys, each for the log of its own name, and a quorum of witnesses. An agency
 * quorum ("two of three agencies and the court") is one such policy.
 */
public record Policy(List<VerifierKey> logs, List<VerifierKey> witnesses, Quorum quorum) {

    public Policy {
        logs = List.copyOf(logs);
        witnesses = List.copyOf(witnesses);
    }

    /** The log's own word is enough: its present key and those it had before. */
    public static Policy ofLog(VerifierKey... keys) {
        return new Policy(List.of(keys), List.of(), new Quorum.None());
    }

    /** Reads a policy file (C2SP tlog-policy). */
    public static Result<Policy> parse(Bytes file) {
        return PolicyFile.parse(file);
    }

    /** Checks a signed checkpoint against this policy. */
    public Opening<SignedCheckpoint> open(Bytes note) {
        return switch (SignedNote.parse(note)) {
            case Result.Ok<SignedNote> ok -> ok.value().open(known()).then(this::accept);
            case Result.Faulty<SignedNote> faulty -> refused(Refusal.MALFORMED_NOTE, faulty.reason());
        };
    }

    private List<VerifierKey> known() {
        return Stream.concat(logs.stream(), witnesses.stream()).toList();
    }

    private Opening<SignedCheckpoint> accept(VerifiedNote note) {
        return switch (Checkpoint.parse(note.note().text())) {
            case Result.Ok<Checkpoint> ok -> accept(ok.value(), note);
            case Result.Faulty<Checkpoint> faulty -> refused(Refusal.MALFORMED_CHECKPOINT, faulty.reason());
        };
    }

    private Opening<SignedCheckpoint> accept(Checkpoint checkpoint, VerifiedNote note) {
        var signers = note.signatures().stream().map(VerifiedSignature::key).collect(Collectors.toSet());
        if (!signedByItsLog(checkpoint, signers)) {
            return refused(Refusal.OTHER_ORIGIN, "not signed by a known log of the name that it states");
        }
        if (!quorum.reachedBy(signers)) {
            return refused(Refusal.QUORUM_MISSING, "too few known witnesses have cosigned");
        }
        return new Opening.Opened<>(new SignedCheckpoint(checkpoint, note.note(), note.signatures()));
    }

    private boolean signedByItsLog(Checkpoint checkpoint, Set<VerifierKey> signers) {
        return logs.stream().anyMatch(log -> signers.contains(log) && log.name().equals(checkpoint.origin()));
    }

    private static Opening<SignedCheckpoint> refused(Refusal why, String detail) {
        return new Opening.Refused<>(why, detail);
    }
}
