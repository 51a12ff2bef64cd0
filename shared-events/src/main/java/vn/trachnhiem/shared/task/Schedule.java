package vn.trachnhiem.shared.task;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;

/** When a task is to be done. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Schedule.Standing.class, name = "standing"),
    @JsonSubTypes.Type(value = Schedule.Dated.class, name = "dated"),
    @JsonSubTypes.Type(value = Schedule.Reports.class, name = "reports")
})
public sealed interface Schedule {
    /** Thường xuyên: explicitly without a due date, never overdue. */
    record Standing() implements Schedule {}

    /**
     * Once.
     *
     * @param dueOn the last day in time, inclusive
     */
    record Dated(LocalDate dueOn) implements Schedule {}

    /** A report for each period. */
    record Reports(List<ReportPeriod> periods) implements Schedule {
        public Reports {
            periods = List.copyOf(periods);
        }
    }
}
