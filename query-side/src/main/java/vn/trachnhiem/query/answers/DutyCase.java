package vn.trachnhiem.query.answers;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.attribution.Attribution;
import vn.trachnhiem.query.attribution.Duty;
import vn.trachnhiem.query.attribution.Holder;
import vn.trachnhiem.query.attribution.Posts;
import vn.trachnhiem.query.attribution.Submission;
import vn.trachnhiem.query.tasks.TaskRow;
import vn.trachnhiem.shared.answer.DutyKind;
import vn.trachnhiem.shared.answer.TimeStatus;

/**
 * One duty of a task.
 *
 * @param year the year of a report; absent for other duties
 */
public record DutyCase(TaskRow task, @Nullable Integer year, Duty duty) {
    /** The duty with what the rules say of it on the snapshot's business date. */
    public Judged judge(Snapshot snapshot, Posts posts) {
        return new Judged(
                this,
                Attribution.of(duty, posts, snapshot.terms(), snapshot.cut().on()),
                posts,
                snapshot.cut().on());
    }

    /** What kind of line the duty makes. */
    public DutyKind kind() {
        return switch (duty.kind()) {
            case STANDING -> DutyKind.STANDING;
            case DATED -> DutyKind.DATED;
            case OCCURRENCE -> DutyKind.REPORT;
        };
    }

    /** Day on which the accepted submission was received, as of the business date. */
    public Optional<LocalDate> doneOn(LocalDate on) {
        return duty.submissions().stream()
                .filter(submission -> submission.acceptedOn() != null
                        && !submission.acceptedOn().isAfter(on))
                .map(Submission::receivedOn)
                .min(LocalDate::compareTo);
    }

    /** A duty and what the rules say of it. */
    public record Judged(DutyCase duty, Attribution attribution, Posts posts, LocalDate on) {
        /** The status in the words of the pages. */
        public TimeStatus status() {
            return switch (attribution.status()) {
                case STANDING, NO_DEADLINE, COMPLETED -> TimeStatus.STANDING;
                case NOT_DUE, PENDING_ON_TIME -> TimeStatus.OPEN_IN_TIME;
                case DUE_SOON -> TimeStatus.DUE_SOON;
                case OVERDUE, PENDING_LATE -> TimeStatus.OPEN_LATE;
                case COMPLETED_ON_TIME -> TimeStatus.DONE_IN_TIME;
                case COMPLETED_LATE -> TimeStatus.DONE_LATE;
                case CANCELLED, WITHDRAWN -> TimeStatus.ENDED;
            };
        }

        /**
         * The day by which the duty counts for somebody: the day on which it was done in time, the due date that was missed (R5), or
         * the business date while it is open in time.
         */
        public LocalDate countingDay() {
            LocalDate due = attribution.currentDue();
            return switch (status()) {
                case DONE_IN_TIME -> duty.doneOn(on).orElseThrow();
                case DONE_LATE, OPEN_LATE -> Objects.requireNonNull(due);
                case OPEN_IN_TIME, DUE_SOON, STANDING, ENDED -> on;
            };
        }

        /** Who was in post on the counting day. */
        public Holder countingHolder() {
            return holderOn(countingDay());
        }

        /** Who was in post at the leading agency on that day. */
        public Holder holderOn(LocalDate day) {
            return posts.holderOn(duty.duty().leadOn(day).agencyId(), day);
        }
    }
}
