package vn.trachnhiem.shared.reorganisation;

import vn.trachnhiem.shared.Rejection;

/** Why an act about a reorganisation cannot be recorded. */
public enum ReorganisationRejection implements Rejection {
    NOBODY_ENDS("nobody-ends", 422),
    RECEIVER_ENDS("receiver-ends", 422),
    RECEIVERS_MISSING("receivers-missing", 422),
    TASK_UNKNOWN("task-unknown", 422),
    NOT_LISTED("not-listed", 409),
    OPEN_WITHOUT_RECEIVER("open-without-receiver", 409),
    CLOSED("closed", 409);

    private final String key;
    private final int status;

    ReorganisationRejection(String key, int status) {
        this.key = "reorganisation." + key;
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
