package vn.trachnhiem.shared.policy;

/** How sure a fact is. Anything below {@link #CONFIRMED} is to be checked by the office that answers for the data. */
public enum Certainty {
    /** Stands in the text of the directive itself. */
    STATED("S"),
    /** Confirmed in a published source. */
    CONFIRMED("C"),
    /** Confirmed only in a secondary source. */
    SECONDARY("C2"),
    /** Believed right, not confirmed. */
    BELIEVED("M"),
    /** Doubtful: verify before relying on it. */
    DOUBTFUL("M?");

    private final String mark;

    Certainty(String mark) {
        this.mark = mark;
    }

    /** The mark the data files use. */
    public String mark() {
        return mark;
    }
}
