package vn.trachnhiem.shared.inspection;

import vn.trachnhiem.shared.Rejection;

/** Why an act about an inspection cannot be recorded. */
public enum InspectionRejection implements Rejection {
    LAW_NOT_IN_FORCE("law-not-in-force", 422),
    OUTSIDE_SCOPE("outside-scope", 422),
    EVIDENCE_MISSING("evidence-missing", 422),
    NOT_IN_TEAM("not-in-team", 403),
    NOT_LEADER("not-leader", 403),
    FINDING_UNKNOWN("finding-unknown", 404),
    FINDING_TAKEN("finding-taken", 409),
    FINDING_BELOW_ONE("finding-below-one", 422),
    NOT_ASKED("not-asked", 403),
    ASKED_ALREADY("asked-already", 409),
    DUE_BEFORE_REQUEST("due-before-request", 422),
    EXPLAINED_ALREADY("explained-already", 409),
    NOT_EXPLAINED("not-explained", 409),
    ASSESSED_ALREADY("assessed-already", 409),
    NOT_IN_PERSON("not-in-person", 403),
    EXPLANATION_OPEN("explanation-open", 409),
    CONCLUDED("concluded", 409),
    NOTHING_FOUND("nothing-found", 422);

    private final String key;
    private final int status;

    InspectionRejection(String key, int status) {
        this.key = "inspection." + key;
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
