package vn.trachnhiem.seal.history;

/** What came of reading one line. */
sealed interface HistoryLine {

    record Good(HistoryItem item) implements HistoryLine {}

    /** A line that should have been an item; those behind it can still be read. */
    record Bad(boolean entries, String why) implements HistoryLine {}

    /** The end, behind which nothing is read; says what is wrong with it, or nothing. */
    record End(String why) implements HistoryLine {}
}
