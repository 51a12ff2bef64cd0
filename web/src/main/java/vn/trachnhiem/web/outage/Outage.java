package vn.trachnhiem.web.outage;

/** Tells an outage of what the ledger stands on from a fault of its own. */
@FunctionalInterface
public interface Outage {
    /** Whether this failed because the database was away, so that trying again is worth it. */
    boolean isBehind(Throwable failure);
}
