package vn.trachnhiem.shared.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedPolicyDataTest {
    private static final String GOOD = "task.contest-within,2022-01-01,2022-12-31,3,working-days,practice,M,note";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody.knows,2023-01-01,,3,days,law,C,n              | is not known here",
                "successor.grace,01/01/2023,,3,days,law,C,n           | is not a date",
                "successor.grace,,,3,days,law,C,n                     | is empty",
                "successor.grace,2023-01-02,2023-01-01,3,days,law,C,n | ends before it begins",
                "successor.grace,2023-01-01,,three,days,law,C,n       | is no value in days",
                "successor.grace,2023-01-01,,3,weeks,law,C,n          | is not known here",
                "successor.grace,2023-01-01,,3,days,custom,C,n        | is not known here",
                "successor.grace,2023-01-01,,3,days,law,X,n           | is not known here",
                "successor.grace,2023-01-01,,3,days,law,C             | expected 8 columns, found 7",
                "successor.grace,2023-01-01,,3,days,law,C,\"n         | a quote is not closed",
                "inspection.plan-by,2023-01-01,,13-01,day-of-year,law,C,n | is no value in day-of-year",
                "inspection.plan-by,2023-01-01,,02-29,day-of-year,law,C,n | is no value in day-of-year",
                "inspection.law,2023-01-01,,1999,law,law,C,n          | is no value in law",
                "inspection.plan-approver,2023-01-01,,x,post,law,C,n  | is no value in post",
                "task.contest-within,2022-12-31,,3,days,law,C,n       | already set for part of that time",
                "task.contest-within,2021-01-01,,3,days,law,C,n       | already set for part of that time",
            })
    void a_faulty_rule_is_refused_with_its_line(String line, String problem) {
        var lines = List.of(PolicyRow.HEADER, GOOD, line);
        var refused = catchThrowableOfType(MalformedPolicyData.class, () -> PolicyBook.of("own.csv", lines));
        assertThat(refused).hasMessageStartingWith("own.csv, line 3: ").hasMessageContaining(problem);
        assertThat(refused.line()).isEqualTo(3);
        assertThat(refused.file()).isEqualTo("own.csv");
    }

    @Test
    void a_rule_may_follow_on_the_day_after_the_last() {
        var next = GOOD.replace("2022-01-01,2022-12-31", "2023-01-01,");
        assertThat(PolicyBook.of("own.csv", List.of(PolicyRow.HEADER, GOOD, next))
                        .policies())
                .hasSize(2);
    }

    @Test
    void a_file_without_its_header_is_refused() {
        Stream.of(List.<String>of(), List.of(GOOD))
                .forEach(lines -> assertThatThrownBy(() -> PolicyBook.of("own.csv", lines))
                        .isInstanceOf(MalformedPolicyData.class)
                        .hasMessageContaining("line 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-01,HOLIDAY,n,b,C         | entered twice",
                "2025-04-30,HOLIDAY,n,b,C         | begins with its 1 January",
                "2024-05-06,SWAPPED_WORKDAY,n,b,C | only a Saturday or Sunday",
                "2024-05-06,FEAST,n,b,C           | is not known here",
            })
    void a_faulty_holiday_is_refused_with_its_line(String line, String problem) {
        var lines = List.of(CalendarDay.HEADER, "2024-01-01,HOLIDAY,n,b,C", line);
        assertThatThrownBy(() -> WorkingCalendar.of("own.csv", lines))
                .isInstanceOf(MalformedPolicyData.class)
                .hasMessageStartingWith("own.csv, line 3: ")
                .hasMessageContaining(problem);
    }
}
