package vn.trachnhiem.web.accountbook;

/** What came of a change of an account. */
public sealed interface Outcome {
    /** It is so now. */
    record Done() implements Outcome {}

    /** It is so now; the password is said this once and has to be changed at the first sign-in. */
    record DoneWithPassword(String password) implements Outcome {}

    /** Nothing was changed. */
    record Refused(Reason reason) implements Outcome {}

    /** Why an account is not changed. */
    enum Reason {
        /** There is an account of that name. */
        NAME_TAKEN,
        /** A name is 2 to 40 lower-case letters without accents, digits, dots, hyphens. */
        NAME_UNFIT,
        /** There is no such account. */
        UNKNOWN,
        /** Nobody changes the rights of his own account, nor locks it. */
        OWN_ACCOUNT,
        /** Who runs the system writes no business act (domain, E.1). */
        ADMINISTRATOR_APART,
        /** An account without a role could do nothing. */
        NO_ROLE
    }
}
