package vn.trachnhiem.shared.answer;

/** Time status of a duty on a business date, derived from dates (domain, section E). */
public enum TimeStatus {
    /** Thường xuyên: never late. */
    STANDING,
    /** Chưa hoàn thành, trong hạn. */
    OPEN_IN_TIME,
    /** In time, and due soon by policy. */
    DUE_SOON,
    /** Chưa hoàn thành, quá hạn. */
    OPEN_LATE,
    /** Hoàn thành đúng hạn. */
    DONE_IN_TIME,
    /** Hoàn thành quá hạn. */
    DONE_LATE,
    /** Ended without being done: cancelled, or closed by a reorganisation. */
    ENDED
}
