package vn.trachnhiem.shared.agency;

/** How an agency ends (domain, section E). */
public enum AgencyEnding {
    /** Into another or a new one. */
    MERGED,
    /** Its work goes to several. */
    DIVIDED,
    DISSOLVED,
    /** The level of government ended. */
    LEVEL_ABOLISHED
}
