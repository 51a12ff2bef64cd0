package vn.trachnhiem.shared.pickers;

/**
 * Asks which persons or agencies a few words mean; accents are ignored.
 *
 * @param kind person or agency
 */
public record AskMatches(String words, String kind) {}
