package vn.trachnhiem.query.tasks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.register.EventMark;
import vn.trachnhiem.shared.directive.ReformArea;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.ExtensionId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.task.Deliverable;
import vn.trachnhiem.shared.task.Origin;
import vn.trachnhiem.shared.task.Schedule;
import vn.trachnhiem.shared.task.TaskRole;

/**
 * One task with all that happened to it.
 *
 * @param code the number under which people cite it: year of assignment and ledger position
 * @param leads who led it, in order; the last leads it now
 * @param registeredOn day on which the assignment was recorded
 * @param endedOn day from which nothing more is owed, for a task that ended without being done
 */
public record TaskRow(
        TaskId task,
        String code,
        @Nullable Origin origin,
        String title,
        TaskRole role,
        @Nullable ReformArea area,
        Parties parties,
        @Nullable String deliverable,
        List<Lead> leads,
        LocalDate assignedOn,
        LocalDate registeredOn,
        Schedule schedule,
        @Nullable LocalDate acknowledgedOn,
        List<Progress> progress,
        List<Extension> extensions,
        List<Submission> submissions,
        List<Report> reports,
        @Nullable Ending ending,
        @Nullable LocalDate endedOn,
        List<Corrected> corrections,
        List<EventMark> events) {
    /** How a task ended without being done. */
    public enum Ending {
        CANCELLED,
        CLOSED_BY_REORGANISATION
    }

    /** Who led from that day. */
    public record Lead(
            AgencyId agency, LocalDate from, @Nullable ReorganisationId reorganisation, EventMark event) {}

    /** How far the lead said it was. */
    public record Progress(LocalDate on, String note, int percent, EventMark event) {}

    /** A request to move the due date and its decision. */
    public record Extension(
            ExtensionId extension,
            LocalDate requestedOn,
            LocalDate proposed,
            String grounds,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate granted,
            @Nullable String refusal,
            EventMark requestedBy,
            @Nullable EventMark decidedBy) {}

    /** A result handed in and what became of it. */
    public record Submission(
            int number,
            Deliverable deliverable,
            PersonId by,
            LocalDate submittedOn,
            LocalDate receivedOn,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate returnedOn,
            @Nullable String grounds,
            EventMark submitted,
            @Nullable EventMark decided) {}

    /** One version of the report of a year and what became of it. */
    public record Report(
            int year,
            int version,
            Deliverable deliverable,
            boolean nil,
            LocalDate submittedOn,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate returnedOn,
            @Nullable String grounds,
            EventMark submitted,
            @Nullable EventMark received,
            @Nullable EventMark decided) {}

    /** A correction in force, with the words that say what it changed. */
    public record Corrected(
            LocalDate on,
            String what,
            String before,
            String after,
            PersonId proposedBy,
            PersonId approvedBy,
            EventMark event) {}
}
