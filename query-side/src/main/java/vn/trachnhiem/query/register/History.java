package vn.trachnhiem.query.register;

import java.util.stream.Stream;

/** The ledger's events as a rebuild reads them. */
@FunctionalInterface
public interface History {
    /** The events behind that position, in order, as far as the ledger has them now; closed by the caller. */
    Stream<Recorded> after(long position);
}
