package vn.trachnhiem.shared.recommendation;

import vn.trachnhiem.shared.Rejection;

/** Why an act about a recommendation cannot be recorded. */
public enum RecommendationRejection implements Rejection {
    AMOUNT_NEGATIVE("amount-negative", 422),
    AMOUNT_TOO_LARGE("amount-too-large", 422),
    AMOUNT_ONLY_IF_ECONOMIC("amount-only-if-economic", 422),
    RECOVERED_MORE_THAN_DUE("recovered-more-than-due", 422),
    RECOVERED_LESS_THAN_BEFORE("recovered-less-than-before", 422),
    DUE_BEFORE_ISSUE("due-before-issue", 422),
    NOT_CONCLUDED("not-concluded", 409),
    FINDING_NOT_SUSTAINED("finding-not-sustained", 422),
    RECEIVER_IS_ADDRESSEE("receiver-is-addressee", 422),
    NOT_ADDRESSEE("not-addressee", 403),
    VERIFIER_OF_ADDRESSEE("verifier-of-addressee", 403),
    VERIFIER_REPORTED("verifier-reported", 403),
    NOTHING_REPORTED("nothing-reported", 409),
    VERIFIED("verified", 409),
    GROUNDS_MISSING("grounds-missing", 422);

    private final String key;
    private final int status;

    RecommendationRejection(String key, int status) {
        this.key = "recommendation." + key;
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
