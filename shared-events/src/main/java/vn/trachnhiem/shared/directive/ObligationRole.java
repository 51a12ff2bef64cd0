package vn.trachnhiem.shared.directive;

/** What the bound agency has to do in the matter. */
public enum ObligationRole {
    /** Thực hiện. */
    RESPONSIBLE,
    /** Chủ trì. */
    LEAD,
    /** Tham mưu: answers for a timely submission, the decision belongs to another. */
    ADVISE,
    /** Báo cáo. */
    REPORT,
    /** Phối hợp. */
    COORDINATE
}
