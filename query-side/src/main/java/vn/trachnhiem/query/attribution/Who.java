package vn.trachnhiem.query.attribution;

/** Whom days or defaults are counted under. {@code id} is a person's, or the agency's where no person is known. */
public record Who(Kind kind, String id) {

    /** A person, an empty post that the superior answers for (R4), or not known (R22). */
    public enum Kind {
        PERSON,
        VACANT,
        UNDETERMINED
    }
}
