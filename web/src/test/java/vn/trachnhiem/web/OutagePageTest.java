package vn.trachnhiem.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.servlet.FilterChain;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import vn.trachnhiem.web.correlation.CorrelationFilter;

/** The two filters that stand before all others. */
@SpringBootTest(classes = WebUnderTest.class)
@ActiveProfiles("web")
class OutagePageTest {
    private static final FilterChain OUTAGE = (request, response) -> {
        throw new IllegalStateException("outage");
    };
    private static final FilterChain FAULT = (request, response) -> {
        throw new IllegalStateException("a fault of our own");
    };

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/to-chuc/moi");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Autowired
    private ApplicationContext context;

    @Test
    void an_outage_is_said_in_vietnamese_with_the_number_to_name() throws Exception {
        MDC.put(CorrelationFilter.KEY, "so-tra-cuu-1");
        filter("outageFilter").doFilter(request, response, OUTAGE);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isNotNull();
        assertThat(response.getContentAsString())
                .contains("lang=\"vi\"", "Sổ tạm thời chưa trả lời", "so-tra-cuu-1")
                .doesNotContain("<script", "style=");
        MDC.clear();
    }

    @Test
    void a_program_gets_it_as_a_problem() throws Exception {
        request.setRequestURI("/api/v1/trails/person-1");
        filter("outageFilter").doFilter(request, response, OUTAGE);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(response.getContentAsString()).startsWith("{").contains("\"status\":503");
    }

    @Test
    void a_fault_is_not_passed_off_as_an_outage() {
        assertThatIllegalStateException()
                .isThrownBy(() -> filter("outageFilter").doFilter(request, response, FAULT));
    }

    @Test
    void an_answer_that_has_begun_is_not_written_over() {
        assertThatIllegalStateException()
                .isThrownBy(() -> filter("outageFilter").doFilter(request, response, (q, a) -> {
                    a.flushBuffer();
                    throw new IllegalStateException("outage");
                }));
    }

    @Test
    void each_request_gets_an_id_that_ends_with_it() throws Exception {
        filter("correlationFilter").doFilter(request, response, new MockFilterChain());
        assertThat(response.getHeader("X-Correlation-ID")).matches("[0-9a-f]{16}");
        assertThat(MDC.get(CorrelationFilter.KEY)).isNull();
    }

    @Test
    void an_id_from_outside_is_taken_over_only_if_it_is_one() throws Exception {
        for (String sound : List.of("abcdefgh", "req-2026.08_15", "A".repeat(64))) {
            assertThat(answered(sound)).isEqualTo(sound);
        }
        for (String unsound :
                List.of("short", "A".repeat(65), "two words here", "<b>12345678</b>", "số-hiệu-1234", "")) {
            assertThat(answered(unsound)).matches("[0-9a-f]{16}");
        }
    }

    private String answered(String id) throws Exception {
        MockHttpServletRequest fresh = new MockHttpServletRequest("GET", "/");
        fresh.addHeader("X-Correlation-ID", id);
        MockHttpServletResponse answer = new MockHttpServletResponse();
        filter("correlationFilter").doFilter(fresh, answer, new MockFilterChain());
        return String.valueOf(answer.getHeader("X-Correlation-ID"));
    }

    private jakarta.servlet.Filter filter(String name) {
        return java.util.Objects.requireNonNull(
                context.getBean(name, FilterRegistrationBean.class).getFilter());
    }
}
