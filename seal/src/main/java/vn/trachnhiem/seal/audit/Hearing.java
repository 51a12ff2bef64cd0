package vn.trachnhiem.seal.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import vn.trachnhiem.seal.merkle.Hash;

/** Reads all evidence once, place by place, and keeps what a judgement needs: roots, and the first disagreement. */
final class Hearing {
    private static final long PROGRESS_STEP = 4_096;

    private final long size;
    private final Optional<Account> events;
    private final Optional<Account> entries;
    private final Optional<Account> tiles;
    private final Optional<UpperTiles> upperTiles;
    private Optional<Dispute> dispute = Optional.empty();
    private Optional<Difference> upperDifference = Optional.empty();
    private long end;

    /** Keeps the roots at the given sizes. */
    Hearing(Evidence evidence, long size, Set<Long> rootsAt) {
        this.size = size;
        events = evidence.events().map(EventVoice::new).map(voice -> new Account(voice, rootsAt));
        entries =
                evidence.entries().map(store -> new EntryVoice(store, size)).map(voice -> new Account(voice, rootsAt));
        tiles = evidence.tiles().map(store -> new TileVoice(store, size)).map(voice -> new Account(voice, rootsAt));
        upperTiles = evidence.tiles().map(store -> new UpperTiles(store, size));
    }

    /** Reads to the size, or to where all evidence is silent: the size is a stranger's number and may be beyond reason. */
    void read(LongConsumer progress) {
        while (end < size) {
            var round = new Round(end, hear(events), hear(entries), hear(tiles));
            if (round.silent()) {
                dispute = dispute.or(() -> Optional.of(new Dispute(round)));
                break;
            }
            compare(round);
            if (++end % PROGRESS_STEP == 0) {
                progress.accept(end);
            }
        }
        progress.accept(end);
    }

    private Optional<Statement> hear(Optional<Account> account) {
        return account.map(present -> present.hear(end));
    }

    private void compare(Round round) {
        if (dispute.isPresent()) {
            dispute.get().follow(round);
            return;
        }
        round.agreedLeaf().ifPresentOrElse(this::climb, () -> dispute = Optional.of(new Dispute(round)));
    }

    private void climb(Hash leaf) {
        if (upperDifference.isEmpty()) {
            upperDifference = upperTiles.flatMap(upper -> upper.append(leaf));
        }
    }

    /** In the order of a round's statements. */
    List<Account> accounts() {
        return Stream.of(events, entries, tiles).flatMap(Optional::stream).toList();
    }

    /** The first place on which not all agree; all may be silent there. */
    Optional<Dispute> dispute() {
        return dispute;
    }

    /** The first hash above level 0 that does not follow from the leaves on which all agree. */
    Optional<Difference> upperDifference() {
        return upperDifference;
    }

    /** The first place on which all are silent, or the size. */
    long end() {
        return end;
    }
}
