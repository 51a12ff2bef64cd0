package vn.trachnhiem.shared.reading;

/** What the bound party is to the work. */
public enum Role {
    LEAD,
    COORDINATE,
    ADVISE,
    APPRAISE,
    RESPONSIBLE,
    /** The head in person, not only the agency. */
    PERSONAL
}
