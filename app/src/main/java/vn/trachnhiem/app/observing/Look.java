package vn.trachnhiem.app.observing;

/** One look at the ledger's machinery. */
@FunctionalInterface
public interface Look {
    /**
     * What is seen now.
     *
     * @throws RuntimeException where the store or the database cannot be reached
     */
    Sight now();
}
