package vn.trachnhiem.seal.log;

import java.util.List;
import java.util.Set;
import vn.trachnhiem.seal.note.VerifierKey;

/** How many witnesses, and which, must have cosigned. */
public sealed interface Quorum {

    boolean reachedBy(Set<VerifierKey> cosigners);

    /** No cosignature is asked for. */
    record None() implements Quorum {
        @Override
        public boolean reachedBy(Set<VerifierKey> cosigners) {
            return true;
        }
    }

    record Witness(VerifierKey key) implements Quorum {
        @Override
        public boolean reachedBy(Set<VerifierKey> cosigners) {
            return cosigners.contains(key);
        }
    }

    /** At least so many of the members. */
    record Group(int least, List<Quorum> members) implements Quorum {
        public Group {
            members = List.copyOf(members);
        }

        @Override
        public boolean reachedBy(Set<VerifierKey> cosigners) {
            int reached = 0;
            for (var member : members) {
                reached += member.reachedBy(cosigners) ? 1 : 0;
            }
            return reached >= least;
        }
    }
}
