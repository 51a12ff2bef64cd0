package vn.trachnhiem.shared.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarPropertyTest {
    private final WorkingCalendar calendar = WorkingCalendar.load();

    @Property
    void counting_on_and_counting_between_agree(
            @ForAll @IntRange(max = 1500) int start, @ForAll @IntRange(min = 1, max = 60) int count) {
        var from = LocalDate.of(2022, 1, 1).plusDays(start);
        var reached = calendar.plusWorkingDays(from, count);
        assertThat(reached.flatMap(to -> calendar.workingDaysBetween(from, to))).isEqualTo(Answer.known(count));
    }
}
