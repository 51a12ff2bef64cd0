package vn.trachnhiem.shared.directive;

/** Kinds of directing documents (Nghị định 30/2020/NĐ-CP). */
public enum DocumentType {
    /** Chỉ thị. */
    DIRECTIVE,
    /** Nghị quyết. */
    RESOLUTION,
    /** Quyết định. */
    DECISION,
    /** Kế hoạch. */
    PLAN,
    /** Thông báo kết luận of a meeting. */
    CONCLUSION_NOTICE,
    /** Công văn. */
    OFFICIAL_LETTER,
    /** Another kind. */
    OTHER
}
