package vn.trachnhiem.shared.policy;

import java.time.LocalDate;
import java.time.MonthDay;

/** Rules on tasks, reports and the change of a head. Each is asked for the day of the act it judges. */
public record TaskPolicies(PolicyBook book) {

    public Answer<Limit> registerWithin(LocalDate on) {
        return book.limit(PolicyKey.TASK_REGISTER_WITHIN, on);
    }

    /** For a document that assigns several tasks. */
    public Answer<Limit> registerManyWithin(LocalDate on) {
        return book.limit(PolicyKey.TASK_REGISTER_MANY_WITHIN, on);
    }

    public Answer<Limit> acknowledgeWithin(LocalDate on) {
        return book.limit(PolicyKey.TASK_ACKNOWLEDGE_WITHIN, on);
    }

    public Answer<Limit> contestWithin(LocalDate on) {
        return book.limit(PolicyKey.TASK_CONTEST_WITHIN, on);
    }

    public Answer<Integer> extensionsMax(LocalDate on) {
        return book.amount(PolicyKey.TASK_EXTENSIONS_MAX, on);
    }

    /** R9: from how many granted extensions on a task is flagged. */
    public Answer<Integer> extensionsFlaggedFrom(LocalDate on) {
        return book.amount(PolicyKey.TASK_EXTENSIONS_FLAGGED_FROM, on);
    }

    public Answer<Limit> dueSoonWithin(LocalDate on) {
        return book.limit(PolicyKey.TASK_DUE_SOON_WITHIN, on);
    }

    /** How many days after the last compliant day of "trước ngày 15/12" (14/12) still pass as in time. */
    public Answer<Limit> reportTolerance(LocalDate on) {
        return book.limit(PolicyKey.REPORT_TOLERANCE, on);
    }

    public Answer<MonthDay> reportDataCutOff(LocalDate on) {
        return book.dayOfYear(PolicyKey.REPORT_DATA_CUT_OFF, on);
    }

    /** R7: how long a successor's days are labelled, never deleted. */
    public Answer<Limit> successorGrace(LocalDate on) {
        return book.limit(PolicyKey.SUCCESSOR_GRACE, on);
    }

    /** After this a handover counts as defaulted and the list computed by the ledger stands. */
    public Answer<Limit> handoverSignWithin(LocalDate on) {
        return book.limit(PolicyKey.HANDOVER_SIGN_WITHIN, on);
    }
}
