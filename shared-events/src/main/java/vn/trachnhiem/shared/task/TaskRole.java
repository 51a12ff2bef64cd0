package vn.trachnhiem.shared.task;

/** What the lead of a task has to do in the matter. */
public enum TaskRole {
    /** Thực hiện. */
    RESPONSIBLE,
    /** Chủ trì. */
    LEAD,
    /** Tham mưu: answers for a timely submission (domain, R15). */
    ADVISE,
    /** Báo cáo. */
    REPORT
}
