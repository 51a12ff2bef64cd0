package vn.trachnhiem.query.sealing;

import java.util.stream.Stream;

/** The ledger's events as their store holds them, whichever store that is. */
@FunctionalInterface
public interface StoredFacts {
    /** The events behind that position, in order, as far as the store has them now; closed by the caller. */
    Stream<StoredFact> after(long position);
}
