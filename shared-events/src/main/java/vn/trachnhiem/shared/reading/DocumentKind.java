package vn.trachnhiem.shared.reading;

/** Kinds of administrative document (Nghị định 30/2020/NĐ-CP, Điều 7) that give orders. */
public enum DocumentKind {
    DIRECTIVE,
    RESOLUTION,
    DECISION,
    PLAN,
    PROGRAMME,
    SCHEME,
    NOTICE,
    OFFICIAL_LETTER,
    REPORT,
    SUBMISSION,
    GUIDANCE,
    OTHER
}
