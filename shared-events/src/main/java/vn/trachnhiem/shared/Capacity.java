package vn.trachnhiem.shared;

/** In which capacity a document is signed (Nghị định 30/2020/NĐ-CP, Điều 13). */
public enum Capacity {
    /** The head signs in person. */
    DIRECT,
    /** Thay mặt: on behalf of the collective. */
    TM,
    /** Ký thay: a deputy for the head. */
    KT,
    /** Thừa lệnh: by order, within the agency. */
    TL,
    /** Thừa ủy quyền: by written delegation, limited in time and content. */
    TUQ,
    /** Quyền: acting head. */
    Q
}
