package vn.trachnhiem.shared.agency;

/** Why a tenure ends. */
public enum TenureEnd {
    /** Điều động, luân chuyển. */
    TRANSFER,
    /** Nghỉ hưu. */
    RETIREMENT,
    /** Từ chức. */
    RESIGNATION,
    /** Miễn nhiệm. */
    RELEASE,
    /** Cách chức. */
    REMOVAL,
    /** The agency ended. */
    REORGANISATION,
    /** A lasting appointment follows an acting one. */
    CONFIRMED,
    /** Another cause, in the reason. */
    OTHER
}
