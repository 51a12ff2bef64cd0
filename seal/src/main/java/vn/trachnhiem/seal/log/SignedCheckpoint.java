package vn.trachnhiem.seal.log;

import java.util.List;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.note.SignedNote;
import vn.trachnhiem.seal.note.VerifiedSignature;

/**
 * A checkpoint that a {@link Policy} accepted.
 *
 * @param note as it was read, with signatures of unknown keys as well
 * @param signatures the good ones, of logs and witnesses
 */
public record SignedCheckpoint(Checkpoint checkpoint, SignedNote note, List<VerifiedSignature> signatures) {
    public SignedCheckpoint {
        signatures = List.copyOf(signatures);
    }
}
