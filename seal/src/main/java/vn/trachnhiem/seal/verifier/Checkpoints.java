package vn.trachnhiem.seal.verifier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.log.Policy;
import vn.trachnhiem.seal.log.SignedCheckpoint;
import vn.trachnhiem.seal.note.Opening;
import vn.trachnhiem.seal.reading.Fault;

/** Earlier checkpoints from the reader's own files. */
final class Checkpoints {
    private Checkpoints() {}

    static List<Checkpoint> read(List<Path> files, Policy policy) throws Fault {
        var earlier = new ArrayList<Checkpoint>();
        for (var file : files) {
            earlier.add(read(file, Trust.ofLogsAlone(policy)));
        }
        return earlier;
    }

    /** An earlier checkpoint that the log did not sign shows nothing, so it is wrong input and no finding. */
    private static Checkpoint read(Path file, Policy policy) throws Fault {
        return switch (policy.open(Disk.read(file))) {
            case Opening.Opened<SignedCheckpoint> opened -> opened.value().checkpoint();
            case Opening.Refused<SignedCheckpoint> refused ->
                throw new Fault(file + ": " + refused.why() + ", " + refused.detail());
        };
    }
}
