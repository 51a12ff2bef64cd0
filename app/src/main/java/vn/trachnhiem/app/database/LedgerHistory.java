package vn.trachnhiem.app.database;

import java.time.Instant;
import java.util.Optional;

/** What has to be known of the ledger's history before the application starts on it. */
public interface LedgerHistory {
    /** The wire name of the first event; empty for a ledger without events. */
    Optional<String> firstEvent();

    /** When the newest event was recorded; empty for a ledger without events. */
    Optional<Instant> latest();

    /** The position of the newest event; −1 for a ledger without events. */
    long head();
}
