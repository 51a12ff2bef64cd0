package vn.trachnhiem.seal.witness;

import java.util.Optional;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.note.SignedNote;

/**
 * What a witness must never forget: the latest checkpoint of each log that it cosigned. A witness that forgets can be led
 * to cosign two histories.
 */
public interface WitnessMemory {

    Optional<Checkpoint> latest(String origin);

    /**
     * In one atomic step: if the latest checkpoint of the log is still the one given (or still none), makes the new one the
     * latest and puts it on disk before returning. Two requests at once must not both succeed from the same one.
     *
     * @param cosigned the new checkpoint with the log's and the witness's signatures, for the monitoring address
     * @return false, and nothing changed, where another checkpoint has become the latest meanwhile
     */
    boolean advance(Optional<Checkpoint> from, Checkpoint to, SignedNote cosigned);
}
