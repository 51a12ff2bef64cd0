package vn.trachnhiem.shared.reading;

/**
 * The text of a file, in NFC, lines parted by {@code \n}; every offset of a reading counts in it. One row of a table is
 * one line, its cells parted by {@code " | "}.
 *
 * @param fileSha256 digest of the file's bytes, lower-case hexadecimal
 * @param textSha256 digest of the text in UTF-8, lower-case hexadecimal
 */
public record SourceText(String text, FileKind kind, String fileSha256, String textSha256) {}
