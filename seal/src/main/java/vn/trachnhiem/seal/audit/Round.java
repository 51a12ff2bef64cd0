package vn.trachnhiem.seal.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.trachnhiem.seal.audit.Statement.Says;
import vn.trachnhiem.seal.event.Entry;
import vn.trachnhiem.seal.merkle.Hash;

/** What all parts of the evidence say about one place; a part that is not there is empty. */
record Round(long index, Optional<Statement> event, Optional<Statement> entry, Optional<Statement> tile) {

    /** Events first, then entries, then tiles. */
    List<Statement> statements() {
        return Stream.of(event, entry, tile).flatMap(Optional::stream).toList();
    }

    boolean silent() {
        return statements().stream().noneMatch(Says.class::isInstance);
    }

    /** The leaf that all parts name, if they do. */
    Optional<Hash> agreedLeaf() {
        var leaves = statements().stream().map(Round::leaf).distinct().toList();
        return leaves.size() == 1 ? leaves.getFirst() : Optional.empty();
    }

    /** The content that the event has here. */
    Optional<Entry> found() {
        return event.flatMap(Round::content);
    }

    /** The content that the log has here. */
    Optional<Entry> sealed() {
        return entry.flatMap(Round::content);
    }

    static Optional<Hash> leaf(Statement statement) {
        return statement instanceof Says says ? Optional.of(says.leaf()) : Optional.empty();
    }

    private static Optional<Entry> content(Statement statement) {
        return statement instanceof Says says ? says.entry() : Optional.empty();
    }
}
