package vn.trachnhiem.shared.policy;

import java.time.LocalDate;
import java.time.MonthDay;

/** Thresholds of the yearly or quarterly evaluation: shares under NĐ 90/2020, points under NĐ 335/2025. A threshold the other decree knows is absent. */
public record EvaluationPolicies(PolicyBook book) {

    public Answer<MonthDay> annualBefore(LocalDate on) {
        return book.dayOfYear(PolicyKey.EVALUATION_ANNUAL_BEFORE, on);
    }

    /** Percent of the unit's targets. */
    public Answer<Integer> goodTargetsDone(LocalDate on) {
        return book.amount(PolicyKey.EVALUATION_GOOD_TARGETS_DONE, on);
    }

    /** Percent of tasks in time. */
    public Answer<Integer> goodOnTime(LocalDate on) {
        return book.amount(PolicyKey.EVALUATION_GOOD_ON_TIME, on);
    }

    /** Percent of subordinate units. */
    public Answer<Integer> goodUnitsCompleted(LocalDate on) {
        return book.amount(PolicyKey.EVALUATION_GOOD_UNITS_COMPLETED, on);
    }

    /** Percent of subordinate units. */
    public Answer<Integer> goodUnitsGood(LocalDate on) {
        return book.amount(PolicyKey.EVALUATION_GOOD_UNITS_GOOD, on);
    }

    public Answer<Integer> generalPoints(LocalDate on) {
        return book.amount(PolicyKey.EVALUATION_GENERAL_POINTS, on);
    }

    public Answer<Integer> resultPoints(LocalDate on) {
        return book.amount(PolicyKey.EVALUATION_RESULT_POINTS, on);
    }

    public Answer<Integer> excellentFrom(LocalDate on) {
        return book.amount(PolicyKey.EVALUATION_EXCELLENT_FROM, on);
    }

    public Answer<Integer> goodFrom(LocalDate on) {
        return book.amount(PolicyKey.EVALUATION_GOOD_FROM, on);
    }

    public Answer<Integer> completedFrom(LocalDate on) {
        return book.amount(PolicyKey.EVALUATION_COMPLETED_FROM, on);
    }

    /** Percent of a product's progress points, for each time late. */
    public Answer<Integer> lateDeduction(LocalDate on) {
        return book.amount(PolicyKey.EVALUATION_LATE_DEDUCTION, on);
    }

    /** Percent of a product's quality points, for each failed review. */
    public Answer<Integer> qualityDeduction(LocalDate on) {
        return book.amount(PolicyKey.EVALUATION_QUALITY_DEDUCTION, on);
    }

    /** Percent of those graded good. */
    public Answer<Integer> excellentShareMax(LocalDate on) {
        return book.amount(PolicyKey.EVALUATION_EXCELLENT_SHARE_MAX, on);
    }
}
