package vn.trachnhiem.seal.verifier;

import java.util.List;
import vn.trachnhiem.seal.audit.Audit;
import vn.trachnhiem.seal.audit.Evidence;
import vn.trachnhiem.seal.audit.Verdict;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.log.SignedCheckpoint;

/** What the check of a history and that of a remote log have in common. */
final class Auditing {
    private final Answer answer;
    private final Progress progress;
    private final List<Checkpoint> earlier;

    Auditing(Answer answer, Progress progress, List<Checkpoint> earlier) {
        this.answer = answer;
        this.progress = progress;
        this.earlier = earlier;
    }

    Verdict run(SignedCheckpoint newest, Evidence evidence) {
        return new Audit(newest.checkpoint(), earlier).run(evidence, progress);
    }

    void summary(SignedCheckpoint newest) {
        var checkpoint = newest.checkpoint();
        answer.line(Phrase.LOG, checkpoint.origin());
        answer.line(Phrase.SIZE, Phrase.ENTRIES, answer.words().number(checkpoint.size()));
        for (var signature : newest.signatures()) {
            answer.line(Phrase.SIGNED_BY, signature.key().name());
        }
        if (earlier.isEmpty()) {
            answer.line(Phrase.EARLIER, Phrase.EARLIER_NONE);
        } else {
            answer.line(Phrase.EARLIER, Phrase.EARLIER_CONTINUED, earlier.size());
        }
        took();
    }

    void took() {
        answer.line(Phrase.TOOK, progress.took());
    }
}
