package vn.trachnhiem.shared.policy;

/** The rules that the law or an office may change; each is answered by {@link PolicyBook} for a day. */
public enum PolicyKey {
    TASK_REGISTER_WITHIN("task.register-within"),
    TASK_REGISTER_MANY_WITHIN("task.register-many-within"),
    TASK_ACKNOWLEDGE_WITHIN("task.acknowledge-within"),
    TASK_CONTEST_WITHIN("task.contest-within"),
    TASK_EXTENSIONS_MAX("task.extensions-max"),
    TASK_EXTENSIONS_FLAGGED_FROM("task.extensions-flagged-from"),
    TASK_DUE_SOON_WITHIN("task.due-soon-within"),
    REPORT_TOLERANCE("report.tolerance"),
    REPORT_DATA_CUT_OFF("report.data-cut-off"),
    SUCCESSOR_GRACE("successor.grace"),
    HANDOVER_SIGN_WITHIN("handover.sign-within"),
    INSPECTION_LAW("inspection.law"),
    INSPECTION_ORIENTATION_BY("inspection.orientation-by"),
    INSPECTION_PLAN_BY("inspection.plan-by"),
    INSPECTION_PLAN_APPROVER("inspection.plan-approver"),
    INSPECTION_SEND_DECISION_WITHIN("inspection.send-decision-within"),
    INSPECTION_ANNOUNCE_WITHIN("inspection.announce-within"),
    INSPECTION_FIELDWORK_WITHIN("inspection.fieldwork-within"),
    INSPECTION_FIELDWORK_EXTENSION("inspection.fieldwork-extension"),
    INSPECTION_EXTENSIONS_MAX("inspection.extensions-max"),
    INSPECTION_REPORT_WITHIN("inspection.report-within"),
    INSPECTION_REPORT_WITHIN_COMPLEX("inspection.report-within-complex"),
    INSPECTION_ASSIGN_DRAFTING_WITHIN("inspection.assign-drafting-within"),
    INSPECTION_DRAFT_WITHIN("inspection.draft-within"),
    INSPECTION_DRAFT_WITHIN_COMPLEX("inspection.draft-within-complex"),
    INSPECTION_APPRAISE_WITHIN("inspection.appraise-within"),
    INSPECTION_ISSUE_WITHIN("inspection.issue-within"),
    INSPECTION_CHAIRMAN_OPINION_WITHIN("inspection.chairman-opinion-within"),
    INSPECTION_DIRECT_WITHIN("inspection.direct-within"),
    INSPECTION_REINSPECT_WITHIN("inspection.reinspect-within"),
    PUBLICATION_WITHIN("publication.within"),
    PUBLICATION_PORTAL_FOR("publication.portal-for"),
    PUBLICATION_OTHER_FORMS_MIN("publication.other-forms-min"),
    PUBLICATION_MASS_MEDIA_TIMES("publication.mass-media-times"),
    PUBLICATION_POSTING_FOR("publication.posting-for"),
    EXPLANATION_NOTICE_WITHIN("explanation.notice-within"),
    EXPLANATION_ANSWER_WITHIN("explanation.answer-within"),
    EXPLANATION_EXTENSION("explanation.extension"),
    EXPLANATION_EXTENSIONS_MAX("explanation.extensions-max"),
    EVALUATION_ANNUAL_BEFORE("evaluation.annual-before"),
    EVALUATION_GOOD_TARGETS_DONE("evaluation.good-targets-done"),
    EVALUATION_GOOD_ON_TIME("evaluation.good-on-time"),
    EVALUATION_GOOD_UNITS_COMPLETED("evaluation.good-units-completed"),
    EVALUATION_GOOD_UNITS_GOOD("evaluation.good-units-good"),
    EVALUATION_GENERAL_POINTS("evaluation.general-points"),
    EVALUATION_RESULT_POINTS("evaluation.result-points"),
    EVALUATION_EXCELLENT_FROM("evaluation.excellent-from"),
    EVALUATION_GOOD_FROM("evaluation.good-from"),
    EVALUATION_COMPLETED_FROM("evaluation.completed-from"),
    EVALUATION_LATE_DEDUCTION("evaluation.late-deduction"),
    EVALUATION_QUALITY_DEDUCTION("evaluation.quality-deduction"),
    EVALUATION_EXCELLENT_SHARE_MAX("evaluation.excellent-share-max"),
    DISCIPLINE_DECIDE_WITHIN("discipline.decide-within"),
    DISCIPLINE_DECIDE_WITHIN_COMPLEX("discipline.decide-within-complex"),
    DISCIPLINE_EFFECT_FOR("discipline.effect-for"),
    FINDING_REPEATED_WITHIN("finding.repeated-within");

    private final String mark;

    PolicyKey(String mark) {
        this.mark = mark;
    }

    /** The key as the data file writes it. */
    public String mark() {
        return mark;
    }
}
