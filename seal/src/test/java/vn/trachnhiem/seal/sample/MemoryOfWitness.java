package vn.trachnhiem.seal.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.note.SignedNote;
import vn.trachnhiem.seal.witness.WitnessMemory;

/** A witness's memory that lasts as long as the test. */
public final class MemoryOfWitness implements WitnessMemory {
    public final Map<String, Checkpoint> latest = new HashMap<>();
    public final Map<String, SignedNote> cosigned = new HashMap<>();

    @Override
    public Optional<Checkpoint> latest(String origin) {
        return Optional.ofNullable(latest.get(origin));
    }

    @Override
    public boolean advance(Optional<Checkpoint> from, Checkpoint to, SignedNote note) {
        if (!latest(to.origin()).equals(from)) {
            return false;
        }
        latest.put(to.origin(), to);
        cosigned.put(to.origin(), note);
        return true;
    }
}
