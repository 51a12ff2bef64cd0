package vn.trachnhiem.seal.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import vn.trachnhiem.seal.checkpoint.Checkpoint;

/**
 * Compares events, entries and tiles with one another, with the checkpoint and with earlier checkpoints. All are read once,
 * in order, in memory that does not grow with the ledger. Signatures are checked before, by the policy that opens the
 * checkpoints.
 *
 * <p>Where parts disagree, the one that leads to the checkpoint is believed. What cannot be found: a history that was
 * rewritten as a whole and signed anew with the log's key, where no earlier checkpoint of the true one is at hand.
 */
public final class Audit {
    private final Checkpoint checkpoint;
    private final EarlierCheckpoints earlier;

    /**
     * An audit against these checkpoints.
     *
     * @param earlier checkpoints of the same log that were kept elsewhere, in any order; may be none
     */
    public Audit(Checkpoint checkpoint, List<Checkpoint> earlier) {
        this.checkpoint = checkpoint;
        this.earlier = new EarlierCheckpoints(earlier);
    }

    /**
     * Reads the evidence to its end.
     *
     * @param progress told now and then how many places have been compared
     */
    public Verdict run(Evidence evidence, LongConsumer progress) {
        Optional<Difference> difference = earlier.beyond(checkpoint).or(() -> {
            var hearing = new Hearing(evidence, checkpoint.size(), earlier.sizesWith(checkpoint));
            hearing.read(progress);
            return new Judge(hearing, checkpoint, earlier).judge();
        });
        return difference.<Verdict>map(Verdict.Broken::new).orElse(new Verdict.Sound(checkpoint));
    }
}
