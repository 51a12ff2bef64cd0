package vn.trachnhiem.shared.task;

import vn.trachnhiem.shared.Rejection;

/** Why an act about a task or a report cannot be recorded. */
public enum TaskRejection implements Rejection {
    LEAD_COORDINATES("lead-coordinates", 422),
    DUE_BEFORE_ASSIGNMENT("due-before-assignment", 422),
    NO_PERIODS("no-periods", 422),
    PERIOD_TWICE("period-twice", 422),
    NOT_LEAD("not-lead", 403),
    ASSIGNER_PERFORMS("assigner-performs", 403),
    ALREADY_ACKNOWLEDGED("already-acknowledged", 409),
    ENDED("ended", 409),
    PERCENT_OUT_OF_RANGE("percent-out-of-range", 422),
    HAS_NO_DUE_DATE("has-no-due-date", 409),
    EXTENSION_PENDING("extension-pending", 409),
    EXTENSIONS_EXHAUSTED("extensions-exhausted", 409),
    EXTENSION_NOT_LATER("extension-not-later", 422),
    EXTENSION_UNKNOWN("extension-unknown", 404),
    EXTENSION_BY_ASSIGNER("extension-by-assigner", 403),
    NOT_A_ONE_OFF("not-a-one-off", 409),
    SUBMISSION_PENDING("submission-pending", 409),
    NOTHING_PENDING("nothing-pending", 409),
    EVIDENCE_MISSING("evidence-missing", 422),
    CONFIRMER_OF_THE_LEAD("confirmer-of-the-lead", 403),
    CONFIRMER_SUBMITTED("confirmer-submitted", 403),
    CONFIRMER_ASSIGNED("confirmer-assigned", 403),
    CHIEF_CONFIRMS("chief-confirms", 403),
    GROUNDS_MISSING("grounds-missing", 422),
    NO_SUCH_PERIOD("no-such-period", 404),
    REPORT_PENDING("report-pending", 409),
    REPORT_NOT_SUBMITTED("report-not-submitted", 409),
    REPORT_NOT_RECEIVED("report-not-received", 409),
    REPORT_ACCEPTED("report-accepted", 409),
    RECEIVED_BEFORE_SUBMITTED("received-before-submitted", 422),
    OWN_REPORT("own-report", 403),
    RECEIVER_IS_LEAD("receiver-is-lead", 422),
    NOT_THAT_PARTY("not-that-party", 409),
    RECEIVER_IS_THAT_PARTY("receiver-is-that-party", 422),
    CORRECTION_UNKNOWN("correction-unknown", 404),
    CORRECTION_DECIDED("correction-decided", 409),
    CORRECTION_NEEDS_TWO("correction-needs-two", 403),
    NOTHING_TO_CORRECT("nothing-to-correct", 422);

    private final String key;
    private final int status;

    TaskRejection(String key, int status) {
        this.key = "task." + key;
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
