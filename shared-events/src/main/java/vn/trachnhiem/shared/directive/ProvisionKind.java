package vn.trachnhiem.shared.directive;

/** The parts of a document that can oblige. */
public enum ProvisionKind {
    /** Phần. */
    PART,
    /** Chương. */
    CHAPTER,
    /** Mục. */
    SECTION,
    /** Điều. */
    ARTICLE,
    /** Khoản. */
    CLAUSE,
    /** Điểm. */
    POINT,
    /** Gạch đầu dòng (tiết). */
    INDENT,
    /** A row of a task table. */
    TABLE_ROW,
    /** An unnumbered paragraph. */
    PARAGRAPH,
    /** The closing injunction. */
    CLOSING
}
