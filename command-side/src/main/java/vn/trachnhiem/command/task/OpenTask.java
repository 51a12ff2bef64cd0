package vn.trachnhiem.command.task;

import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.trachnhiem.shared.task.Correction;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskEvent.ClosedByReorganisation;
import vn.trachnhiem.shared.task.TaskEvent.CompletionAccepted;
import vn.trachnhiem.shared.task.TaskEvent.CompletionReturned;
import vn.trachnhiem.shared.task.TaskEvent.CompletionSubmitted;
import vn.trachnhiem.shared.task.TaskEvent.CorrectionProposed;
import vn.trachnhiem.shared.task.TaskEvent.ExtensionGranted;
import vn.trachnhiem.shared.task.TaskEvent.ExtensionRefused;
import vn.trachnhiem.shared.task.TaskEvent.ExtensionRequested;
import vn.trachnhiem.shared.task.TaskEvent.ObligationTransferred;
import vn.trachnhiem.shared.task.TaskEvent.PartyTransferred;
import vn.trachnhiem.shared.task.TaskEvent.ProgressRecorded;
import vn.trachnhiem.shared.task.TaskEvent.RecordCorrected;
import vn.trachnhiem.shared.task.TaskEvent.ReorganisationAnswered;
import vn.trachnhiem.shared.task.TaskEvent.ReorganisationNoted;
import vn.trachnhiem.shared.task.TaskEvent.ReportAccepted;
import vn.trachnhiem.shared.task.TaskEvent.ReportReceived;
import vn.trachnhiem.shared.task.TaskEvent.ReportReturned;
import vn.trachnhiem.shared.task.TaskEvent.ReportSubmitted;
import vn.trachnhiem.shared.task.TaskEvent.TaskAcknowledged;
import vn.trachnhiem.shared.task.TaskEvent.TaskAssigned;
import vn.trachnhiem.shared.task.TaskEvent.TaskCancelled;

/** A task on which something can still be done. */
record OpenTask(Parties parties, Work work, Corrections corrections, Listings listings) implements TaskState {
    static OpenTask from(TaskAssigned e) {
        return new OpenTask(Parties.from(e), Work.of(e.schedule()), Corrections.none(), Listings.none());
    }

    Optional<OneOff> oneOff() {
        return work instanceof OneOff once ? Optional.of(once) : Optional.empty();
    }

    Optional<Report> report(int year) {
        return work instanceof ReportSeries series ? series.of(year) : Optional.empty();
    }

    @Override
    public TaskState evolve(TaskEvent event) {
        return switch (event) {
            case TaskAssigned e -> this;
            case TaskAcknowledged e -> with(parties.acknowledge());
            case ProgressRecorded e -> this;
            case ExtensionRequested e -> oneOff(once -> once.with(e));
            case ExtensionGranted e -> oneOff(once -> once.with(e));
            case ExtensionRefused e -> oneOff(OneOff::refused);
            case CompletionSubmitted e -> oneOff(once -> once.with(e));
            case CompletionReturned e -> oneOff(once -> once.with(e));
            case CompletionAccepted e -> new Ended(this);
            case ReportSubmitted e -> report(e.year(), report -> new Report.Submitted(Report.Version.from(e)));
            case ReportReceived e -> report(e.year(), report -> report.received(e.receivedOn()));
            case ReportReturned e ->
                report(e.year(), report -> report.returned(e.act().effectiveOn()));
            case ReportAccepted e -> report(e.year(), Report::accepted).endedIfAllReported();
            case ObligationTransferred e ->
                with(parties.leadBy(e.receiver(), e.act().effectiveOn())).with(listings.answered(e.reorganisation()));
            case PartyTransferred e -> with(parties.with(e));
            case ReorganisationNoted e -> with(listings.noted(e.reorganisation()));
            case ReorganisationAnswered e -> with(listings.answered(e.reorganisation()));
            case ClosedByReorganisation e -> new Ended(with(listings.answered(e.reorganisation())));
            case TaskCancelled e -> new Ended(this);
            case CorrectionProposed e -> new OpenTask(parties, work, corrections.with(e), listings);
            case RecordCorrected e ->
                new OpenTask(parties, work, corrections.approved(e.correction()), listings).corrected(e.change());
        };
    }

    private OpenTask corrected(Correction change) {
        return switch (change) {
            case Correction.DueDate(var dueOn) -> oneOff(once -> once.originallyDue(dueOn));
            case Correction.SubmissionReceived(var number, var on) ->
                oneOff(once -> once.with(once.submissions().received(number, on)));
            case Correction.ReportReceipt(var year, var on) -> report(year, report -> report.received(on));
        };
    }

    /** A series has nothing left to do once every period's report is accepted. */
    private TaskState endedIfAllReported() {
        return work instanceof ReportSeries series && series.allAccepted() ? new Ended(this) : this;
    }

    private OpenTask with(Parties now) {
        return new OpenTask(now, work, corrections, listings);
    }

    private OpenTask with(Listings now) {
        return new OpenTask(parties, work, corrections, now);
    }

    private OpenTask oneOff(UnaryOperator<OneOff> change) {
        return work instanceof OneOff once ? new OpenTask(parties, change.apply(once), corrections, listings) : this;
    }

    private OpenTask report(int year, UnaryOperator<Report> change) {
        return work instanceof ReportSeries series
                ? new OpenTask(parties, series.with(year, change), corrections, listings)
                : this;
    }
}
