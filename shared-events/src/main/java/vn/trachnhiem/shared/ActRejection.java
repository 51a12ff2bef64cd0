package vn.trachnhiem.shared;

/** What is wrong with the circumstances of an act, whatever its subject. */
public enum ActRejection implements Rejection {
    NOT_ENTITLED("not-entitled", 403),
    UNKNOWN_SUBJECT("unknown-subject", 404),
    ALREADY_EXISTS("already-exists", 409),
    LATE_WITHOUT_DOCUMENT("late-without-document", 422),
    LATE_WITHOUT_REASON("late-without-reason", 422),
    EFFECTIVE_IN_FUTURE("effective-in-future", 422),
    BEFORE_ITS_CAUSE("before-its-cause", 422),
    TEXT_MISSING("text-missing", 422),
    DOCUMENT_MISSING("document-missing", 422);

    private final String key;
    private final int status;

    ActRejection(String key, int status) {
        this.key = "act." + key;
        this.status = status;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public int status() {
        return status;
    }
}
