package vn.trachnhiem.shared.directive;

import vn.trachnhiem.shared.Rejection;

/** Why an act about a document cannot be recorded. */
public enum DirectiveRejection implements Rejection {
    NO_PROVISIONS("no-provisions", 422),
    PROVISION_TWICE("provision-twice", 422),
    PROVISION_OUTSIDE("provision-outside", 422),
    SOURCE_MISSING("source-missing", 409),
    PROVISION_UNKNOWN("provision-unknown", 404),
    ANCHOR_OUTSIDE("anchor-outside", 422),
    LABEL_TAKEN("label-taken", 409),
    NOBODY_BOUND("nobody-bound", 422),
    TIMING_IMPOSSIBLE("timing-impossible", 422),
    SILENT_WITHOUT_REASON("silent-without-reason", 422),
    ALREADY_CONFIRMED("already-confirmed", 409),
    NOT_COVERED("not-covered", 409),
    CONFIRMER_INTERPRETED("confirmer-interpreted", 403),
    NOT_CONFIRMED("not-confirmed", 409),
    IN_FORCE("in-force", 409);

    private final String key;
    private final int status;

    DirectiveRejection(String key, int status) {
        this.key = "directive." + key;
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
