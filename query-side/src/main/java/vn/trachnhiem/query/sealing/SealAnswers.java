package vn.trachnhiem.query.sealing;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.log.Policy;
import vn.trachnhiem.seal.log.SignedCheckpoint;
import vn.trachnhiem.seal.note.Opening;
import vn.trachnhiem.seal.note.VerifierKey;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.shared.sealing.AskSeal;
import vn.trachnhiem.shared.sealing.Seal;

/** Answers how far the ledger is sealed; null before the log was begun. */
public final class SealAnswers {
    private final SealTables tables;

    public SealAnswers(SealTables tables) {
        this.tables = tables;
    }

    @QueryHandler
    public @Nullable Seal answer(AskSeal question) {
        return tables.tree().map(this::seal).orElse(null);
    }

    private Seal seal(Tree tree) {
        List<VerifierKey> keys = tables.shownKeys();
        Policy policy = SealingKeys.trusting(keys);
        Optional<String> note = tables.newestCheckpoint();
        Optional<Checkpoint> signed = note.flatMap(text -> open(policy, text));
        long size = signed.map(Checkpoint::size).orElse(0L);
        return new Seal(
                tree.origin(),
                size,
                signed.map(checkpoint -> root(checkpoint)).orElse(""),
                note.orElse(null),
                keys.stream().map(VerifierKey::text).toList(),
                tree.lastPosition() - (tree.size() - size));
    }

    /** Empty where the newest checkpoint in the database is not one of ours: then nothing is said to be sealed. */
    private static Optional<Checkpoint> open(Policy policy, String note) {
        return policy.open(Bytes.utf8(note)) instanceof Opening.Opened<SignedCheckpoint> opened
                ? Optional.of(opened.value().checkpoint())
                : Optional.empty();
    }

    private static String root(Checkpoint checkpoint) {
        return Base64.getEncoder().encodeToString(checkpoint.root().toArray());
    }
}
