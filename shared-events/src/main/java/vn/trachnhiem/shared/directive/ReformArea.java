package vn.trachnhiem.shared.directive;

/** Areas of public administration reform (Nghị quyết 76/NQ-CP), with direction (A0) and impact (A7). */
public enum ReformArea {
    /** Chỉ đạo điều hành. */
    A0,
    /** Cải cách thể chế. */
    A1,
    /** Cải cách thủ tục hành chính. */
    A2,
    /** Tổ chức bộ máy. */
    A3,
    /** Chế độ công vụ. */
    A4,
    /** Tài chính công. */
    A5,
    /** Chính quyền điện tử, chính quyền số. */
    A6,
    /** Tác động. */
    A7
}
