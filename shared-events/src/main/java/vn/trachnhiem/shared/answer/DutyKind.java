package vn.trachnhiem.shared.answer;

/** What kind of duty a line is. */
public enum DutyKind {
    STANDING,
    DATED,
    /** One period of a yearly report. */
    REPORT
}
