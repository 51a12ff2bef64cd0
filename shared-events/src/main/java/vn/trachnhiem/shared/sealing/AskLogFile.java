package vn.trachnhiem.shared.sealing;

/**
 * Asks for a file of the log, as the C2SP tlog-tiles specification names it.
 *
 * @param path below the log's address: {@code checkpoint}, {@code tile/…} or {@code tile/entries/…}
 */
public record AskLogFile(String path) {}
