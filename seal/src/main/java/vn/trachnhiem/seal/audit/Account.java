package vn.trachnhiem.seal.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.trachnhiem.seal.audit.Statement.Says;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.merkle.Frontier;
import vn.trachnhiem.seal.merkle.Hash;

/** One voice's whole story: the roots that follow from what it says, as long as it says something of every place. */
final class Account {
    private final Voice voice;
    private final Set<Long> sizes;
    private final Frontier frontier = new Frontier();
    private final Map<Long, Hash> roots = new HashMap<>();

    /** Remembers the roots at these sizes, as many as there are checkpoints to compare with. */
    Account(Voice voice, Set<Long> sizes) {
        this.voice = voice;
        this.sizes = sizes;
        keepRoot();
    }

    Voice voice() {
        return voice;
    }

    /** What the voice says of the place, which is the next one. */
    Statement hear(long index) {
        var statement = voice.at(index);
        // after one silence no later root can be told, so nothing is appended any more
        if (statement instanceof Says says && frontier.size() == index) {
            frontier.append(says.leaf());
            keepRoot();
        }
        return statement;
    }

    private void keepRoot() {
        if (sizes.contains(frontier.size())) {
            roots.put(frontier.size(), frontier.root());
        }
    }

    /** Whether the checkpoint is that of the tree which this voice tells of. */
    boolean tells(Checkpoint checkpoint) {
        return Optional.ofNullable(roots.get(checkpoint.size()))
                .filter(checkpoint.root()::equals)
                .isPresent();
    }
}
