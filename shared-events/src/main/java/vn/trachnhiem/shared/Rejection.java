package vn.trachnhiem.shared;

/** Why an act cannot be recorded: one of a closed set per subject. */
public interface Rejection {
    /** Stable key, such as {@code task.lead-missing}; the sentences for people stand in the message bundle under it. */
    String key();

    /** The HTTP status that tells the kind: 403 not entitled, 404 unknown subject, 409 the state forbids it, 422 the content is wrong. */
    int status();
}
