package vn.trachnhiem.shared.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.WireName;
import vn.trachnhiem.shared.directive.ReformArea;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.CorrectionId;
import vn.trachnhiem.shared.identity.ExtensionId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.identity.TaskId;

/** What happens to a task and its reports. */
public sealed interface TaskEvent extends Event {
    TaskId task();

    @Override
    default String subject() {
        return task().value();
    }

    /** A task has its lead, from the effective date. */
    @WireName("task.assigned")
    record TaskAssigned(
            TaskId task,
            @Nullable Origin origin,
            String title,
            AgencyId lead,
            List<AgencyId> coordinators,
            TaskRole role,
            Schedule schedule,
            @Nullable ReformArea area,
            AgencyId assigner,
            @Nullable AgencyId recipient,
            @Nullable String deliverable,
            Act act)
            implements TaskEvent {}

    /** The lead has the task. */
    @WireName("task.acknowledged")
    record TaskAcknowledged(TaskId task, Act act) implements TaskEvent {}

    /** How far the lead says it is; whole per cent. */
    @WireName("task.progress-recorded")
    record ProgressRecorded(TaskId task, String note, int percent, Act act) implements TaskEvent {}

    /** The lead asked for another due date. */
    @WireName("task.extension-requested")
    record ExtensionRequested(TaskId task, ExtensionId extension, LocalDate proposed, String grounds, Act act)
            implements TaskEvent {}

    /** From the day of the decision another due date holds; days late before stay counted (domain, R9). */
    @WireName("task.extension-granted")
    record ExtensionGranted(TaskId task, ExtensionId extension, LocalDate dueOn, Act act) implements TaskEvent {}

    /** The due date stays. */
    @WireName("task.extension-refused")
    record ExtensionRefused(TaskId task, ExtensionId extension, String grounds, Act act) implements TaskEvent {}

    /** A result was handed in; submissions count from 1. */
    @WireName("task.completion-submitted")
    record CompletionSubmitted(TaskId task, int submission, Deliverable deliverable, LocalDate receivedOn, Act act)
            implements TaskEvent {}

    /** The submission counts; done on the day it was received. */
    @WireName("task.completion-accepted")
    record CompletionAccepted(TaskId task, int submission, Act act) implements TaskEvent {}

    /** The submission does not count. */
    @WireName("task.completion-returned")
    record CompletionReturned(TaskId task, int submission, String grounds, Act act) implements TaskEvent {}

    /** A report was handed in; versions count from 1. */
    @WireName("task.report-submitted")
    record ReportSubmitted(TaskId task, int year, int version, Deliverable deliverable, boolean nil, Act act)
            implements TaskEvent {}

    /** The recipient received the report on that day. */
    @WireName("task.report-received")
    record ReportReceived(TaskId task, int year, int version, LocalDate receivedOn, Act act) implements TaskEvent {}

    /** The report counts. */
    @WireName("task.report-accepted")
    record ReportAccepted(TaskId task, int year, int version, Act act) implements TaskEvent {}

    /** The report does not count. */
    @WireName("task.report-returned")
    record ReportReturned(TaskId task, int year, int version, String grounds, Act act) implements TaskEvent {}

    /** From the effective date the receiver leads; what happened before stays with the former lead. */
    @WireName("task.obligation-transferred")
    record ObligationTransferred(
            TaskId task, AgencyId from, AgencyId receiver, ReorganisationId reorganisation, Act act)
            implements TaskEvent {}

    /**
     * From the effective date the receiver stands where the former agency stood. A coordinator that comes to stand where the lead or
     * another coordinator stands already is none of its own any more.
     */
    @WireName("task.party-transferred")
    record PartyTransferred(
            TaskId task, TaskParty party, AgencyId from, AgencyId receiver, ReorganisationId reorganisation, Act act)
            implements TaskEvent {}

    /** A reorganisation lists the task as open and is told what becomes of it. */
    @WireName("task.reorganisation-noted")
    record ReorganisationNoted(TaskId task, ReorganisationId reorganisation, Act act) implements TaskEvent {}

    /**
     * The reorganisation that lists the task has nothing left to settle: the task was done or cancelled, or another agency leads it that
     * stays or came to lead by another reorganisation.
     *
     * @param receiver who leads now; absent where the task has ended
     */
    @WireName("task.reorganisation-answered")
    record ReorganisationAnswered(
            TaskId task,
            ReorganisationId reorganisation,
            @Nullable AgencyId receiver,
            Act act) implements TaskEvent {}

    /** The obligation ended with its agency, by decision. */
    @WireName("task.closed-by-reorganisation")
    record ClosedByReorganisation(TaskId task, ReorganisationId reorganisation, Act act) implements TaskEvent {}

    /** The task is no more. */
    @WireName("task.cancelled")
    record TaskCancelled(TaskId task, String grounds, Act act) implements TaskEvent {}

    /** Somebody holds that something was entered wrongly. */
    @WireName("task.correction-proposed")
    record CorrectionProposed(TaskId task, CorrectionId correction, Correction change, Act act) implements TaskEvent {}

    /** The record is read so from now on; the original entry stays. */
    @WireName("task.record-corrected")
    record RecordCorrected(TaskId task, CorrectionId correction, Correction change, PersonId proposedBy, Act act)
            implements TaskEvent {}
}
