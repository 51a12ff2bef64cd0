package vn.trachnhiem.web.signin;

/** Whether an account may be used. */
public enum Standing {
    ACTIVE,
    /** Its password was given by somebody else: before anything, its owner chooses another. */
    MUST_CHANGE_PASSWORD,
    /** Nobody signs in with it until it is unlocked. */
    LOCKED
}
