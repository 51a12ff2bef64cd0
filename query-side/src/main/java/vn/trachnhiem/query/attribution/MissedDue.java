package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.List;

/** A due date that passed and the agency that led on it: what {@link AttributionSql} reads as {@code missed}. */
public record MissedDue(String taskId, String agencyId, LocalDate due) {

    /** The due dates missed as of a business day, each once. */
    public static List<MissedDue> of(Duty duty, LocalDate on) {
        var course = DutyOn.of(duty, on);
        return course.spells().stream()
                .map(Spell::due)
                .distinct()
                .map(due ->
                        new MissedDue(duty.taskId(), course.duty().leadOn(due).agencyId(), due))
                .toList();
    }
}
