package vn.trachnhiem.seal.audit;

import java.util.Optional;
import vn.trachnhiem.seal.audit.Difference.Kind;
import vn.trachnhiem.seal.audit.Statement.Silent;
import vn.trachnhiem.seal.checkpoint.Checkpoint;
import vn.trachnhiem.seal.tile.TileId;

/** Decides, after everything was heard, what is wrong: whatever leads to the checkpoint is right. */
final class Judge {
    private final Hearing hearing;
    private final Checkpoint checkpoint;
    private final EarlierCheckpoints earlier;
    private final Optional<Account> trusted;

    Judge(Hearing hearing, Checkpoint checkpoint, EarlierCheckpoints earlier) {
        this.hearing = hearing;
        this.checkpoint = checkpoint;
        this.earlier = earlier;
        this.trusted = hearing.accounts().stream()
                .filter(account -> account.tells(checkpoint))
                .findFirst();
    }

    /** The first difference, if there is any. */
    Optional<Difference> judge() {
        return upper().or(this::leaves).or(this::history);
    }

    /** Comes before any dispute about leaves, since it is about leaves on which all agree. */
    private Optional<Difference> upper() {
        var found = hearing.upperDifference();
        if (trusted.isPresent()) {
            return found;
        }
        // then the leaves are wrong, and a hash above them that differs shows in which block
        return found.filter(difference -> difference.kind() == Kind.TILE_CHANGED)
                .map(difference -> notSealed(difference.position(), difference.until()));
    }

    private Optional<Difference> leaves() {
        var blame = new Blame(hearing.accounts(), trusted);
        return hearing.dispute().map(dispute -> isTheEnd(dispute.round()) ? tooShort() : blame.of(dispute));
    }

    /**
     * Whether all evidence ends here. Tiles and bundles are asked for in the checkpoint's width; where the ledger is shorter
     * they lack the last one of that width, and so fall silent up to 255 places before the events.
     */
    private boolean isTheEnd(Round round) {
        boolean lastTile = round.index() / TileId.FULL == hearing.end() / TileId.FULL;
        return hearing.end() < checkpoint.size()
                && lastTile
                && round.statements().stream().noneMatch(Judge::isDamage)
                && (round.silent() || round.statements().stream().anyMatch(Silent.class::isInstance));
    }

    private static boolean isDamage(Statement statement) {
        return statement instanceof Silent silent && silent.kind() == Kind.EVENT_UNREADABLE;
    }

    private Difference tooShort() {
        return new Difference(
                Kind.LEDGER_SHORTER_THAN_CHECKPOINT,
                hearing.end(),
                checkpoint.size(),
                "everything ends before the checkpoint does");
    }

    private Optional<Difference> history() {
        return trusted.map(earlier::contradictedBy)
                .orElseGet(() -> Optional.of(notSealed(earlier.agreedUpTo(hearing.accounts()), checkpoint.size())));
    }

    private static Difference notSealed(long from, long until) {
        return new Difference(
                Kind.NOT_THE_SEALED_HISTORY, from, until, "what is stored agrees, but does not lead to the checkpoint");
    }
}
