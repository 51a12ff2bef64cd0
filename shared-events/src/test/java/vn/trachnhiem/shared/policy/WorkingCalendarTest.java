package vn.trachnhiem.shared.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = WorkingCalendar.load();

    @ParameterizedTest
    @CsvSource({
        "2024-02-07, true",
        "2024-02-08, false",
        "2024-02-14, false",
        "2024-02-15, true", // Tết Giáp Thìn
        "2024-04-29, false",
        "2024-05-04, true", // swapped
        "2024-05-05, false",
        "2024-05-06, true", // an ordinary Sunday and Monday
        "2023-01-26, false",
        "2022-05-03, false", // compensation for holidays at a weekend
        "2026-02-20, false",
        "2026-02-23, true",
    })
    void holidays_and_swapped_days_are_those_announced(LocalDate day, boolean working) {
        assertThat(calendar.isWorking(day)).isEqualTo(Answer.known(working));
    }

    @Test
    void what_the_announcement_says_of_a_day_can_be_shown() {
        assertThat(calendar.announced(LocalDate.of(2024, 5, 4)))
                .get()
                .extracting(CalendarDay::kind, CalendarDay::basis, CalendarDay::certainty)
                .containsExactly(CalendarDay.Kind.SWAPPED_WORKDAY, "Công văn 2450/VPCP-KGVX", Certainty.SECONDARY);
        assertThat(calendar.announced(LocalDate.of(2024, 5, 6))).isEmpty();
    }

    @Test
    void a_year_without_data_is_said_and_never_guessed() {
        var gap = Answer.unknown(new Gap.NoCalendarYear(2027));
        assertThat(calendar.isWorking(LocalDate.of(2027, 1, 4))).isEqualTo(gap);
        assertThat(calendar.workingDaysBetween(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 5)))
                .isEqualTo(gap);
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 31), 1)).isEqualTo(gap);
        assertThat(calendar.rollForward(LocalDate.of(2021, 12, 31)))
                .isEqualTo(Answer.unknown(new Gap.NoCalendarYear(2021)));
    }

    @Test
    void the_first_day_is_not_counted_and_the_last_is() {
        var friday = LocalDate.of(2024, 6, 7);
        assertThat(calendar.workingDaysBetween(friday, friday)).isEqualTo(Answer.known(0));
        assertThat(calendar.workingDaysBetween(friday, friday.minusDays(3))).isEqualTo(Answer.known(0));
        assertThat(calendar.workingDaysBetween(friday, friday.plusDays(3))).isEqualTo(Answer.known(1));
        assertThat(calendar.plusWorkingDays(friday, 1)).isEqualTo(Answer.known(friday.plusDays(3)));
    }

    @Test
    void a_period_that_ends_on_a_day_off_ends_on_the_next_working_day() {
        var start = LocalDate.of(2024, 2, 1);
        assertThat(new Limit(7, Unit.DAYS).lastDay(start, calendar)).isEqualTo(Answer.known(LocalDate.of(2024, 2, 15)));
        assertThat(new Limit(6, Unit.DAYS).lastDay(start, calendar)).isEqualTo(Answer.known(LocalDate.of(2024, 2, 7)));
        assertThat(new Limit(5, Unit.WORKING_DAYS).lastDay(start, calendar))
                .isEqualTo(Answer.known(LocalDate.of(2024, 2, 15)));
        assertThat(new Limit(1, Unit.MONTHS).lastDay(start, calendar))
                .isEqualTo(Answer.known(LocalDate.of(2024, 3, 1)));
        assertThat(new Limit(2, Unit.YEARS).lastDay(start, calendar)).isEqualTo(Answer.known(LocalDate.of(2026, 2, 2)));
    }

    @Test
    void no_time_at_all_ends_on_the_day_itself() {
        var sunday = LocalDate.of(2024, 12, 15);
        assertThat(new Limit(0, Unit.DAYS).lastDay(sunday, calendar)).isEqualTo(Answer.known(sunday));
    }

    @Test
    void a_warning_runs_out_on_a_day_off_as_well() {
        var saturday = LocalDate.of(2024, 6, 22);
        assertThat(new Limit(7, Unit.DAYS).elapsed(saturday, calendar)).isEqualTo(Answer.known(saturday.plusDays(7)));
        assertThat(new Limit(0, Unit.WORKING_DAYS).elapsed(saturday, calendar)).isEqualTo(Answer.known(saturday));
    }

    @Test
    void counting_on_needs_at_least_one_day() {
        assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2024, 6, 7), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
