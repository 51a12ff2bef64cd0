package vn.trachnhiem.shared.reading;

/** Whether an obligation can fall due. A standing one is reviewed, never overdue. */
public enum Pace {
    STANDING,
    RECURRING,
    DATED
}
