package vn.trachnhiem.shared.reading;

/** The areas of administrative reform (Nghị quyết 76/NQ-CP), with direction (A0) and impact (A7). */
public enum ReformArea {
    A0,
    A1,
    A2,
    A3,
    A4,
    A5,
    A6,
    A7
}
