package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Late days of one lead agency against one due date: what {@link AttributionSql} reads as {@code late}. */
public record LateDays(String taskId, String agencyId, LocalDate due, Days days) {

    /** The late days of a duty as of a business day, cut where the lead changes. */
    public static List<LateDays> of(Duty duty, LocalDate on) {
        var course = DutyOn.of(duty, on);
        return course.spells().stream()
                .flatMap(spell -> of(course.duty(), spell))
                .toList();
    }

    private static Stream<LateDays> of(Duty duty, Spell spell) {
        return Run.of(spell.days(), day -> duty.leadOn(day).agencyId()).stream()
                .map(run -> new LateDays(duty.taskId(), run.said(), spell.due(), run.days()));
    }
}
