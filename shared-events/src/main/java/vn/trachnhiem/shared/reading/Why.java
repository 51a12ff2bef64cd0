package vn.trachnhiem.shared.reading;

import java.util.Locale;

/** Why the reader read it so. Each has a stable key for the page's message. */
public enum Why {
    SUBJECT_BEFORE_COLON(Confidence.SURE),
    SUBJECT_IN_SENTENCE(Confidence.SURE),
    SUBJECT_IN_TABLE(Confidence.SURE),
    SUBJECT_IN_ATTRIBUTE_LINE(Confidence.SURE),
    SUBJECT_FROM_PARENT(Confidence.SURE),
    SUBJECT_FROM_SENTENCE_BEFORE(Confidence.FAIRLY),
    SUBJECT_FROM_ROW_ABOVE(Confidence.FAIRLY),
    SUBJECT_FROM_LEAD_IN(Confidence.FAIRLY),
    SUBJECT_FROM_ADDRESSEES(Confidence.CHECK),
    SUBJECT_NOT_STATED(Confidence.CHECK),
    NEW_SENTENCE(Confidence.SURE),
    CAPITAL_AFTER_SEMICOLON(Confidence.SURE),
    VERB_AFTER_SEMICOLON(Confidence.FAIRLY),
    SPLIT_AT_AND(Confidence.CHECK),
    SPLIT_BY_MATTER(Confidence.CHECK),
    HEADLINE_JOINED(Confidence.FAIRLY),
    PURPOSE_JOINED(Confidence.FAIRLY),
    PRINCIPLE_JOINED(Confidence.FAIRLY),
    LEAD_WORD(Confidence.SURE),
    LEAD_FROM_BEFORE(Confidence.FAIRLY),
    ADVISE_WORD(Confidence.SURE),
    APPRAISE_WORD(Confidence.SURE),
    PERSONAL_WORD(Confidence.SURE),
    COORDINATORS_NAMED(Confidence.SURE),
    COORDINATORS_UNNAMED(Confidence.SURE),
    EXCLUSIVE_DATE(Confidence.SURE),
    DEADLINE_FROM_PARENT(Confidence.FAIRLY),
    YEAR_NOT_STATED(Confidence.CHECK),
    EVENT_NOT_STATED(Confidence.CHECK),
    RECURRENCE_WITHOUT_DAY(Confidence.SURE),
    NO_DEADLINE(Confidence.SURE),
    AGENCY_NOT_IN_REGISTER(Confidence.CHECK),
    REPORTS_TO_ITSELF(Confidence.FAIRLY),
    CONDITIONAL(Confidence.CHECK),
    UNKNOWN_VERB(Confidence.CHECK),
    CLOSING_INJUNCTION(Confidence.SURE);

    private final Confidence most;

    Why(Confidence most) {
        this.most = most;
    }

    /** The best confidence that a proposal with this reason can have. */
    public Confidence most() {
        return most;
    }

    public String key() {
        return "reading.why." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
