package vn.trachnhiem.shared.person;

/** How a person is addressed. */
public enum Honorific {
    /** Ông. */
    ONG,
    /** Bà. */
    BA
}
