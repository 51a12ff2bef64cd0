package vn.trachnhiem.query.operations;

import java.util.Map;

/** How far the processors are, whichever process runs them. */
public interface Processing {
    /** Position of the newest event; −1 for a ledger without events. */
    long head();

    /** By name of the processor, the last position that all of its segments have taken; −1 before the first. */
    Map<String, Long> positions();
}
