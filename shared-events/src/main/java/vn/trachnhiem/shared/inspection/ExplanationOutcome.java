package vn.trachnhiem.shared.inspection;

/** What became of an explanation. */
public enum ExplanationOutcome {
    ACCEPTED,
    PARTLY_ACCEPTED,
    REJECTED
}
