package vn.trachnhiem.shared.reading;

/** The kinds of file that a directive can be read from. */
public enum FileKind {
    TXT,
    DOCX,
    PDF
}
