package vn.trachnhiem.shared.agency;

/** How somebody answers for an agency (domain, R3). */
public enum TenureKind {
    /** Appointed or elected head. */
    HEAD,
    /** Quyền. */
    ACTING,
    /** Phụ trách: signs as a deputy, answers for the agency. */
    IN_CHARGE
}
