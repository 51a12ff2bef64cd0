package vn.trachnhiem.web.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    private final Moments moments = new Moments(Clock.fixed(Instant.parse("2025-01-20T03:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(strings = {"01/08/2024", "1/8/2024", "01/8/2024", "2024-08-01"})
    void dates_are_understood_as_people_and_programs_write_them(String typed) {
        assertThat(TypedDate.parse(typed)).contains(LocalDate.of(2024, 8, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/02/2024", "2024", "hôm qua", "1/8/24", "01/13/2024", "0001-01-01", "1/8/2024x"})
    void what_is_no_date_is_none(String typed) {
        assertThat(TypedDate.parse(typed)).isEmpty();
    }

    @Test
    void a_day_without_a_time_is_known_until_its_end() {
        assertThat(moments.read(null, "20/12/2024").asOf()).isEqualTo("2024-12-20T16:59:59.999Z");
        assertThat(moments.read(null, "20/12/2024 17:00").asOf()).isEqualTo("2024-12-20T10:00:00Z");
        assertThat(moments.read(null, "2024-12-20T10:00:00Z").asOf()).isEqualTo("2024-12-20T10:00:00Z");
    }

    @Test
    void today_and_now_are_no_past() {
        Moment now = moments.read("20/01/2025", "20/01/2025");
        assertThat(now.isSound()).isTrue();
        assertThat(now.on()).isNull();
        assertThat(now.asOf()).isNull();
    }

    @Test
    void each_date_is_refused_for_itself() {
        Moment both = moments.read("32/1/2025", "21/01/2025 08:00");
        assertThat(both.wrong("on")).isEqualTo("moment.on.unreadable");
        assertThat(both.wrong("asOf")).isEqualTo("moment.as-of.ahead");
    }

    @Test
    void links_keep_the_moment() {
        Moment past = moments.read("20/12/2024", "20/12/2024 17:00");
        assertThat(past.to("/nhiem-vu?trang=2")).isEqualTo("/nhiem-vu?trang=2&on=2024-12-20&asOf=2024-12-20T10:00:00Z");
    }
}
