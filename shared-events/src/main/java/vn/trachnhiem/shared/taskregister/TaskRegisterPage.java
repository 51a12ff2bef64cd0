package vn.trachnhiem.shared.taskregister;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.answer.AgencyLabel;
import vn.trachnhiem.shared.answer.Cutoff;
import vn.trachnhiem.shared.answer.DutyKind;
import vn.trachnhiem.shared.answer.EventLink;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.answer.SourceLabel;
import vn.trachnhiem.shared.answer.TimeStatus;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.task.TaskRole;

/**
 * A page of duties; the counts are of the whole selection by one definition with the list.
 *
 * @param total duties in the selection
 * @param counts by status, of the selection without its status filter
 */
public record TaskRegisterPage(
        Cutoff cutoff, int total, int page, int pages, Map<TimeStatus, Integer> counts, List<Line> lines) {
    /** One duty; codes repeat over the years of a report. */
    public record Line(
            String duty,
            TaskId task,
            String code,
            String title,
            DutyKind kind,
            @Nullable Integer year,
            TaskRole role,
            AgencyLabel lead,
            @Nullable PersonLabel head,
            @Nullable SourceLabel source,
            @Nullable LocalDate currentDue,
            @Nullable LocalDate doneOn,
            TimeStatus status,
            int lateDays,
            EventLink event) {}
}
