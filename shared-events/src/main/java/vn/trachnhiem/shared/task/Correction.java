package vn.trachnhiem.shared.task;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;

/** What a correction changes in the record of a task. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Correction.DueDate.class, name = "due-date"),
    @JsonSubTypes.Type(value = Correction.SubmissionReceived.class, name = "submission-received"),
    @JsonSubTypes.Type(value = Correction.ReportReceipt.class, name = "report-receipt")
})
public sealed interface Correction {
    /** The original due date was entered wrongly. */
    record DueDate(LocalDate dueOn) implements Correction {}

    /** The day on which a submission was received was entered wrongly. */
    record SubmissionReceived(int submission, LocalDate receivedOn) implements Correction {}

    /** The day on which a report was received was entered wrongly. */
    record ReportReceipt(int year, LocalDate receivedOn) implements Correction {}
}
