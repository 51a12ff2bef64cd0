package vn.trachnhiem.shared.policy;

/** Where a rule takes its force from: a legal text, or the practice of an office that may choose otherwise. */
public enum Basis {
    LAW("law"),
    PRACTICE("practice");

    private final String mark;

    Basis(String mark) {
        this.mark = mark;
    }

    /** The word the data files use. */
    public String mark() {
        return mark;
    }
}
