package vn.trachnhiem.shared.taskhistory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.answer.AgencyLabel;
import vn.trachnhiem.shared.answer.Cutoff;
import vn.trachnhiem.shared.answer.EventLink;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.answer.SourceLabel;
import vn.trachnhiem.shared.directive.ReformArea;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.identity.ExtensionId;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.task.TaskRole;
import vn.trachnhiem.shared.trail.TimelineEntry;
import vn.trachnhiem.shared.trail.TrailLine;

/**
 * One task: what it is, how each of its duties stands and why, what may be done now, and every event.
 *
 * @param lines its duties: one for a dated or standing task, one per year for reports; split and reasons as in a trail
 * @param pendingSubmission number of the submission that waits for acceptance
 * @param pendingExtension the extension that waits for its decision
 */
public record TaskHistory(
        Cutoff cutoff,
        TaskId task,
        String code,
        String title,
        TaskRole role,
        @Nullable ReformArea area,
        AgencyLabel assigner,
        AgencyLabel lead,
        List<AgencyLabel> coordinators,
        @Nullable AgencyLabel recipient,
        @Nullable PersonLabel head,
        @Nullable String deliverable,
        @Nullable SourceLabel source,
        LocalDate assignedOn,
        @Nullable LocalDate acknowledgedOn,
        boolean ended,
        @Nullable Integer pendingSubmission,
        @Nullable PendingExtension pendingExtension,
        List<PendingReport> pendingReports,
        List<HandedIn> handedIn,
        List<TrailLine> lines,
        List<TimelineEntry> timeline) {
    /** An extension request that waits. */
    public record PendingExtension(ExtensionId extension, LocalDate proposed, String grounds) {}

    /** A report that waits for receipt or acceptance. */
    public record PendingReport(int year, int version, boolean received) {}

    /** A result or report that was handed in, with its evidence. */
    public record HandedIn(
            @Nullable Integer year,
            int number,
            DocumentRef document,
            @Nullable PersonLabel signatory,
            Capacity capacity,
            List<FileRef> evidence,
            LocalDate submittedOn,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate returnedOn,
            @Nullable String grounds,
            List<EventLink> events) {}
}
