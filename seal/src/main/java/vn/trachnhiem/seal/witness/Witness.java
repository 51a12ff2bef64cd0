package vn.trachnhiem.seal.witness;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.merkle.Consistency;
import vn.trachnhiem.seal.merkle.Merkle;
import vn.trachnhiem.seal.note.NoteSignature;
import vn.trachnhiem.seal.note.NoteSigner;
import vn.trachnhiem.seal.note.Opening;
import vn.trachnhiem.seal.note.SignedNote;
import vn.trachnhiem.seal.note.VerifiedNote;
import vn.trachnhiem.seal.note.VerifierKey;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.witness.WitnessAnswer.Cosigned;
import vn.trachnhiem.seal.witness.WitnessAnswer.Refused;
import vn.trachnhiem.seal.witness.WitnessAnswer.Stale;
import vn.trachnhiem.seal.witness.WitnessAnswer.Why;

/** Decides whether to cosign a log's checkpoint: only one that the log signed and that continues the last one cosigned. */
public final class Witness {
    private final List<VerifierKey> logs;
    private final List<NoteSigner> cosigners;
    private final WitnessMemory memory;

    /**
     * @param logs the keys of the logs to cosign for, each under the log's origin as its name
     * @param cosigners the witness's own keys, of a type with time
     */
    public Witness(List<VerifierKey> logs, List<NoteSigner> cosigners, WitnessMemory memory) {
        this.logs = List.copyOf(logs);
        this.cosigners = List.copyOf(cosigners);
        this.memory = memory;
    }

    /** Answers {@code POST <submission prefix>/add-checkpoint}. */
    public WitnessAnswer addCheckpoint(Bytes body) {
        return switch (AddCheckpoint.parse(body)) {
            case Result.Ok<AddCheckpoint> ok -> read(ok.value());
            case Result.Faulty<AddCheckpoint> faulty -> new Refused(Why.MALFORMED, faulty.reason());
        };
    }

    private WitnessAnswer read(AddCheckpoint request) {
        var read = Result.of(() -> {
            var note = SignedNote.parse(Bytes.utf8(request.checkpoint())).orFault();
            return new Submission(request, note, Checkpoint.parse(note.text()).orFault());
        });
        return switch (read) {
            case Result.Ok<Submission> ok -> authenticate(ok.value());
            case Result.Faulty<Submission> faulty -> new Refused(Why.MALFORMED, faulty.reason());
        };
    }

    private WitnessAnswer authenticate(Submission submission) {
        var origin = submission.checkpoint().origin();
        var keys = logs.stream().filter(key -> key.name().equals(origin)).toList();
        if (keys.isEmpty()) {
            return new Refused(Why.UNKNOWN_LOG, "unknown log");
        }
        return switch (submission.note().open(keys)) {
            case Opening.Opened<VerifiedNote> opened -> compare(submission, memory.latest(origin));
            case Opening.Refused<VerifiedNote> refused -> new Refused(Why.UNTRUSTED_SIGNATURE, refused.detail());
        };
    }

    private WitnessAnswer compare(Submission submission, Optional<Checkpoint> latest) {
        long oldSize = submission.request().oldSize();
        if (oldSize > submission.checkpoint().size()) {
            return new Refused(Why.OLD_SIZE_BEYOND_NEW, "the old size is beyond the checkpoint's");
        }
        long latestSize = sizeOf(latest);
        if (oldSize != latestSize) {
            return new Stale(latestSize);
        }
        return submission.continues(latest)
                ? cosign(submission, latest)
                : new Refused(Why.INCONSISTENT, "the consistency proof does not hold");
    }

    private WitnessAnswer cosign(Submission submission, Optional<Checkpoint> latest) {
        var text = submission.note().text();
        var lines = cosigners.stream().map(signer -> signer.sign(text)).toList();
        // the signature leaves this process only after the memory is on disk: a crash before loses nothing but this
        // answer, a
        // crash after is answered by 409 and asked again
        var checkpoint = submission.checkpoint();
        if (!memory.advance(latest, checkpoint, submission.note().with(lines))) {
            return new Stale(sizeOf(memory.latest(checkpoint.origin())));
        }
        return new Cosigned(lines.stream().map(NoteSignature::line).collect(Collectors.joining()));
    }

    private static long sizeOf(Optional<Checkpoint> checkpoint) {
        return checkpoint.map(Checkpoint::size).orElse(0L);
    }

    private record Submission(AddCheckpoint request, SignedNote note, Checkpoint checkpoint) {

        boolean continues(Optional<Checkpoint> latest) {
            boolean emptyRootIfEmpty =
                    checkpoint.size() > 0 || checkpoint.root().equals(Merkle.emptyRoot());
            return emptyRootIfEmpty
                    && latest.filter(before -> before.size() > 0)
                            .map(this::continues)
                            .orElse(request.proof().isEmpty());
        }

        private boolean continues(Checkpoint before) {
            return Consistency.holds(
                    before.size(), before.root(), checkpoint.size(), checkpoint.root(), request.proof());
        }
    }
}
