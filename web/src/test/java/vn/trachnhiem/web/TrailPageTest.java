package vn.trachnhiem.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.access.ReadTrail;
import vn.trachnhiem.shared.answer.Cutoff;
import vn.trachnhiem.shared.trail.AskTrail;

class TrailPageTest extends PagesTest {
    private static final String OF_X = "/nguoi-dung-dau/person-x";

    @BeforeEach
    void answers() {
        ledger.answer(AskTrail.class, question -> {
            LocalDate on = question.on() == null ? Samples.TODAY : question.on();
            Instant asOf = question.asOf();
            return question.of().startsWith("agency")
                    ? Samples.agencyTrail()
                    : Samples.trail(new Cutoff(on, asOf, 48_213, 61_000, Samples.TODAY, "2024.1"));
        });
    }

    @Test
    void a_trail_shows_every_part_with_the_words_of_the_head_beside_the_finding() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get(OF_X).session(withPurpose())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ông Trịnh Khắc Duẩn")))
                .andExpect(content().string(containsString("86,11%")))
                .andExpect(content().string(containsString("Vì sao tính là trễ?")))
                .andExpect(content().string(containsString("“Từ 02/5 Cổng thông tin ngừng để chuyển máy chủ.”")))
                .andExpect(content().string(containsString("Bàn giao 01/8/2024 tại Sở TC, cho bà Lưu Thị Ngọc Diễm")))
                .andExpect(content().string(containsString("Ghi muộn 2 ngày")))
                .andExpect(content().string(not(containsString("so-past"))));
    }

    @Test
    void one_view_at_a_time_the_timeline_or_the_table() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get(OF_X + "?xem=bang").session(withPurpose())))
                .andExpect(content().string(containsString("id=\"bang\"")))
                .andExpect(content().string(not(containsString("id=\"dien-bien\""))));
    }

    @Test
    void without_a_purpose_the_trail_stays_closed_and_the_purpose_is_asked_for() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get(OF_X)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Mục đích xem hồ sơ")))
                .andExpect(content().string(not(containsString("86,11%"))));
        assertThat(ledger.recorded).isEmpty();
    }

    @Test
    void a_purpose_is_stated_once_in_a_session_and_every_reading_is_recorded_with_it() throws Exception {
        MockHttpSession session = new MockHttpSession();
        pages.perform(by(
                        WebUnderTest.OFFICER,
                        post(OF_X)
                                .session(session)
                                .with(csrf())
                                .param("usual", "purpose.inspection")
                                .param("purpose", "đoàn 02/2025")
                                .param("on", "20/12/2024")))
                .andExpect(redirectedUrl(OF_X + "?on=2024-12-20"));
        pages.perform(by(WebUnderTest.OFFICER, get(OF_X).session(session))).andExpect(status().isOk());
        assertThat(ledger.recorded.values()).singleElement().isInstanceOfSatisfying(ReadTrail.class, reading -> {
            assertThat(reading.purpose()).isEqualTo("Thanh tra, kiểm tra: đoàn 02/2025");
            assertThat(reading.act().by()).isEqualTo(WebUnderTest.OFFICER.actor());
        });
    }

    @Test
    void turning_pages_of_the_same_trail_is_the_same_reading_another_date_is_another() throws Exception {
        for (String page : new String[] {"", "?xem=bang", "?xem=bang&trang=2", "?on=20/12/2024"}) {
            pages.perform(by(WebUnderTest.OFFICER, get(OF_X + page).session(withPurpose())));
        }
        assertThat(ledger.recorded).hasSize(2);
    }

    @Test
    void a_reading_that_is_not_recorded_shows_nothing() throws Exception {
        ledger.refuse(ActRejection.NOT_ENTITLED);
        pages.perform(by(WebUnderTest.OFFICER, get(OF_X).session(withPurpose())))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("Chưa ghi được vào sổ")))
                .andExpect(content().string(not(containsString("86,11%"))));
    }

    @Test
    void a_page_of_the_past_says_so_and_leads_back() throws Exception {
        pages.perform(by(
                        WebUnderTest.OFFICER,
                        get(OF_X + "?on=20/12/2024&asOf=20/12/2024 17:00").session(withPurpose())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("class=\"is-past\"")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Đang xem quá khứ: tại ngày 20/12/2024, theo những gì sổ đã biết đến 17:00 ngày 20/12/2024.")))
                .andExpect(content().string(containsString("Từ đó sổ đã ghi thêm 12.787 sự kiện.")));
        assertThat(ledger.asked)
                .contains(new AskTrail("person-x", LocalDate.of(2024, 12, 20), Instant.parse("2024-12-20T10:00:00Z")));
    }

    @Test
    void a_date_that_does_not_exist_is_refused_in_words_and_stays_as_typed() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get(OF_X + "?on=31/02/2024").session(withPurpose())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("“31/02/2024” không phải một ngày có thật.")))
                .andExpect(content().string(containsString("value=\"31/02/2024\"")));
    }

    @Test
    void what_lies_ahead_is_not_told() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get(OF_X + "?on=21/01/2025").session(withPurpose())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ở sau hôm nay")));
    }

    @Test
    void the_trail_of_an_agency_needs_no_purpose() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get("/co-quan/agency-stc")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1>Sở Tài chính</h1>")));
        assertThat(ledger.recorded).isEmpty();
    }

    @Test
    void an_id_of_no_kind_is_not_in_the_ledger() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get("/nguoi-dung-dau/abc").session(withPurpose())))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Sổ không có mục này")));
    }

    @Test
    void programs_read_a_trail_as_json_with_a_purpose() throws Exception {
        pages.perform(by(
                        WebUnderTest.OFFICER,
                        get("/api/v1/trails/person-x").param("on", "2024-12-20").param("purpose", "kiểm tra")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.cutoff.on").value("2024-12-20"))
                .andExpect(jsonPath("$.person.name").value("Trịnh Khắc Duẩn"))
                .andExpect(jsonPath("$.lines[0].split[0].days").value(31));
        assertThat(ledger.recorded).hasSize(1);
    }

    @Test
    void programs_get_problem_details() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get("/api/v1/trails/person-x")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail").value(containsString("Chưa nêu mục đích")));
        pages.perform(by(WebUnderTest.OFFICER, get("/api/v1/trails/agency-stc?on=2024-13-01")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.status").value(422));
        pages.perform(by(WebUnderTest.OFFICER, get("/api/v1/trails/xyz"))).andExpect(status().isNotFound());
        pages.perform(get("/api/v1/trails/agency-stc")).andExpect(status().isUnauthorized());
    }
}
