package vn.trachnhiem.seal.audit;

import java.util.Optional;
import java.util.OptionalLong;
import vn.trachnhiem.seal.audit.Difference.Kind;
import vn.trachnhiem.seal.event.Entry;

/**
 * The first place where parts of the evidence disagree. Goes on to look where the event found there belongs, and where the
 * event missed there turns up, which tells a deletion from a change.
 */
final class Dispute {
    private final Round round;
    private OptionalLong belongsAt = OptionalLong.empty();
    private OptionalLong turnsUpAt = OptionalLong.empty();

    Dispute(Round round) {
        this.round = round;
    }

    Round round() {
        return round;
    }

    void follow(Round later) {
        if (belongsAt.isEmpty() && sameContent(round.found(), later.sealed())) {
            belongsAt = OptionalLong.of(later.index());
        }
        if (turnsUpAt.isEmpty() && sameContent(round.sealed(), later.found())) {
            turnsUpAt = OptionalLong.of(later.index());
        }
    }

    /** What happened to the event, given that it is the event that is wrong. */
    Difference eventDifference() {
        long position = round.index();
        if (belongsAt.isPresent() && turnsUpAt.isPresent()) {
            return displaced(position, belongsAt.getAsLong(), turnsUpAt.getAsLong());
        }
        if (belongsAt.isPresent()) {
            return new Difference(Kind.EVENT_DELETED, position, belongsAt.getAsLong(), "sealed here, but gone");
        }
        if (turnsUpAt.isPresent()) {
            return new Difference(Kind.EVENT_INSERTED, position, turnsUpAt.getAsLong(), "stored here, but not sealed");
        }
        return timeDiffers()
                ? Difference.at(Kind.EVENT_TIME_CHANGED, position, "the recorded time is not the sealed one")
                : Difference.at(Kind.EVENT_CHANGED, position, "the content or its salt is not what was sealed");
    }

    private static Difference displaced(long position, long belongs, long turnsUp) {
        return belongs == turnsUp
                ? new Difference(Kind.EVENTS_SWAPPED, position, belongs + 1, "two events in each other's place")
                : new Difference(Kind.EVENT_MOVED, position, Math.max(belongs, turnsUp) + 1, "an event out of place");
    }

    private boolean timeDiffers() {
        var sealed = round.sealed().map(Entry::recordedAt);
        return sealed.isPresent() && !sealed.equals(round.found().map(Entry::recordedAt));
    }

    /** Salted commitments of two events are never the same. */
    private static boolean sameContent(Optional<Entry> one, Optional<Entry> other) {
        return one.isPresent() && one.map(Entry::commitment).equals(other.map(Entry::commitment));
    }
}
