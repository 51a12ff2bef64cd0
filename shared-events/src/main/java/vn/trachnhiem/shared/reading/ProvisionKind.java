package vn.trachnhiem.shared.reading;

/** The parts of a document, from an attached text down to a row of a task table. */
public enum ProvisionKind {
    PREAMBLE,
    ATTACHMENT,
    PART,
    CHAPTER,
    SECTION,
    ARTICLE,
    CLAUSE,
    POINT,
    INDENT,
    PARAGRAPH,
    TABLE_ROW,
    CLOSING,
    BACK_MATTER
}
