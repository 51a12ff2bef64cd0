package vn.trachnhiem.shared.reading;

/** How sure the reader is, in the three words that officers see. */
public enum Confidence {
    SURE,
    FAIRLY,
    CHECK;

    public Confidence orLess(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
