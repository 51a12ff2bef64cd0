package vn.trachnhiem.shared.recommendation;

/** What a recommendation asks for (domain, C.2). */
public enum RecommendationKind {
    /** Thu hồi tiền, đất. */
    ECONOMIC,
    /** Kiểm điểm, xử lý hành chính. */
    ADMINISTRATIVE,
    /** Chuyển cơ quan điều tra. */
    CRIMINAL_REFERRAL,
    /** Sửa đổi cơ chế, chính sách. */
    POLICY
}
