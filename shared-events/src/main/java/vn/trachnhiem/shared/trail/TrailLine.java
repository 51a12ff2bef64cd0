package vn.trachnhiem.shared.trail;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.answer.AgencyLabel;
import vn.trachnhiem.shared.answer.DutyKind;
import vn.trachnhiem.shared.answer.EventLink;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.answer.SourceLabel;
import vn.trachnhiem.shared.answer.TimeStatus;
import vn.trachnhiem.shared.directive.ReformArea;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.task.TaskRole;

/**
 * One duty in a trail.
 *
 * @param duty key of the duty: the task, or the task and the year of the report
 * @param year the year of the report
 * @param agency the agency in whose name this trail has the duty
 * @param doneOn day on which the accepted submission was received
 * @param lateDays calendar days late in all
 * @param ownDays of these, of the trail's head by own default
 * @param inheritedDays of these, inherited by the trail's head
 * @param otherDays of these, of others
 * @param reasons why it counts so, in order; each a key of the message bundle with its arguments and events
 */
public record TrailLine(
        String duty,
        TaskId task,
        String code,
        String title,
        DutyKind kind,
        @Nullable Integer year,
        TaskRole role,
        AgencyLabel agency,
        @Nullable SourceLabel source,
        @Nullable ReformArea area,
        LocalDate assignedOn,
        @Nullable LocalDate acknowledgedOn,
        @Nullable LocalDate originalDue,
        @Nullable LocalDate currentDue,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate doneOn,
        TimeStatus status,
        int lateDays,
        @Nullable Integer lateWorkingDays,
        int ownDays,
        int inheritedDays,
        int otherDays,
        int extensions,
        int extensionsAfterDue,
        int returns,
        boolean takenOverLate,
        @Nullable AgencyLabel inheritedFrom,
        boolean corrected,
        List<Share> split,
        List<Reason> reasons,
        List<EventLink> events) {
    /** Late days of one holder, from a day to a day, both included. */
    public record Share(
            LateShare.Holder holder,
            @Nullable PersonLabel person,
            LocalDate from,
            LocalDate to,
            int days,
            boolean inherited,
            boolean missedTheDueDate) {}

    /** One step of "Vì sao tính là trễ?". */
    public record Reason(String key, List<String> arguments, String rule, List<EventLink> events) {}
}
