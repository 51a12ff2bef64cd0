package vn.trachnhiem.query.attribution;

/** R6: how late days are laid to the one in post. */
public enum Charge {
    /** He was in post on the due date itself. */
    OWN,
    /** He took the duty over when it was already overdue. */
    INHERITED,
    /** Nobody in post, or not known who. */
    UNHELD;

    static Charge of(Who inPost, Who onDueDate) {
        if (inPost.kind() != Who.Kind.PERSON) {
            return UNHELD;
        }
        return inPost.equals(onDueDate) ? OWN : INHERITED;
    }
}
