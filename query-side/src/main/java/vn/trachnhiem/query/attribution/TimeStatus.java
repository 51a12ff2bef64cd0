package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import vn.trachnhiem.shared.policy.Answer;

/** Where a duty stands in time, derived from dates; the state of work is another matter. */
public enum TimeStatus {
    STANDING,
    NO_DEADLINE,
    NOT_DUE,
    DUE_SOON,
    OVERDUE,
    /** Handed in by the due date, confirmation awaited. */
    PENDING_ON_TIME,
    /** Handed in after the due date, confirmation awaited. */
    PENDING_LATE,
    COMPLETED,
    /** Done by the due date then in force; days late before an extension stay counted beside it. */
    COMPLETED_ON_TIME,
    COMPLETED_LATE,
    CANCELLED,
    WITHDRAWN;

    static TimeStatus of(Case facts) {
        var ending = facts.duty().ending();
        if (facts.accepted().isEmpty() && ending != null) {
            return switch (ending.kind()) {
                case CANCELLED -> CANCELLED;
                case WITHDRAWN -> WITHDRAWN;
            };
        }
        if (facts.duty().kind() == Duty.Kind.STANDING) {
            return STANDING;
        }
        return facts.accepted().map(done -> completed(facts, done.receivedOn())).orElseGet(() -> open(facts));
    }

    private static TimeStatus completed(Case facts, LocalDate doneOn) {
        return facts.course()
                .due()
                .map(due -> doneOn.isAfter(due.due()) ? COMPLETED_LATE : COMPLETED_ON_TIME)
                .orElse(COMPLETED);
    }

    private static TimeStatus open(Case facts) {
        return facts.course()
                .due()
                .map(due ->
                        facts.course().pending().isPresent() ? pending(facts, due.due()) : running(facts, due.due()))
                .orElse(NO_DEADLINE);
    }

    private static TimeStatus pending(Case facts, LocalDate due) {
        return facts.course().lastCounted().isAfter(due) ? PENDING_LATE : PENDING_ON_TIME;
    }

    private static TimeStatus running(Case facts, LocalDate due) {
        if (facts.on().isAfter(due)) {
            return OVERDUE;
        }
        var terms = facts.terms();
        var soon = terms.policies()
                .tasks()
                .dueSoonWithin(facts.on())
                .flatMap(limit -> limit.elapsed(facts.on(), terms.calendar()))
                .map(horizon -> !due.isAfter(horizon));
        return soon.equals(Answer.known(true)) ? DUE_SOON : NOT_DUE;
    }
}
