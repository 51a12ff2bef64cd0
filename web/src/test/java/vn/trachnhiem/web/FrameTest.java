package vn.trachnhiem.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.shared.heads.AskHeads;

class FrameTest extends PagesTest {
    @BeforeEach
    void answers() {
        ledger.answer(AskHeads.class, question -> Samples.heads());
    }

    @Test
    void nobody_gets_in_without_signing_in() throws Exception {
        pages.perform(get("/nguoi-dung-dau")).andExpect(redirectedUrl("/dang-nhap"));
        pages.perform(get("/dang-nhap"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Mật khẩu")));
    }

    @Test
    void a_page_loads_nothing_from_elsewhere_and_stands_in_nobodys_frame() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get("/nguoi-dung-dau")))
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self';"
                                                + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(content().string(not(containsString("style=\""))))
                .andExpect(content().string(not(containsString("onclick"))));
    }

    @Test
    void a_form_without_its_token_is_not_taken() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, post("/nguoi-dung-dau/person-x")))
                .andExpect(status().isForbidden());
    }

    @Test
    void the_frame_names_the_reader_the_demo_and_the_present_page() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get("/nguoi-dung-dau")))
                .andExpect(content()
                        .string(allOf(
                                containsString("Tài khoản officer"),
                                containsString("Sổ mẫu"),
                                containsString("href=\"/nguoi-dung-dau\" aria-current=\"page\""),
                                containsString("sự kiện 48.213"))));
    }

    @Test
    void english_by_choice_and_kept() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get("/nguoi-dung-dau?lang=en")))
                .andExpect(content().string(containsString("Heads of agencies")))
                .andExpect(header().string("Set-Cookie", containsString("ngon-ngu=en")));
        pages.perform(by(WebUnderTest.OFFICER, get("/nguoi-dung-dau").cookie(new Cookie("ngon-ngu", "en"))))
                .andExpect(content().string(allOf(containsString("lang=\"en\""), containsString("86.11%"))));
    }

    @Test
    void assets_have_names_that_change_with_their_content_and_are_kept_for_a_year() throws Exception {
        String page = pages.perform(get("/dang-nhap")).andReturn().getResponse().getContentAsString();
        String sheet = page.replaceAll("(?s).*href=\"(/assets/so-[0-9a-f]{32}\\.css)\".*", "$1");
        pages.perform(get(sheet))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"));
    }

    @Test
    void heads_stand_in_the_order_of_agencies_unless_another_is_asked_for() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get("/nguoi-dung-dau")))
                .andExpect(content().string(containsString("31/36")))
                .andExpect(content().string(inOrder("Trịnh Khắc Duẩn", "Đỗ Thị Ân", "Khuyết")));
        pages.perform(by(WebUnderTest.OFFICER, get("/nguoi-dung-dau?xep=ten")))
                .andExpect(content().string(inOrder("Đỗ Thị Ân", "Trịnh Khắc Duẩn", "Khuyết")));
    }

    private static org.hamcrest.Matcher<String> inOrder(String... parts) {
        return org.hamcrest.Matchers.stringContainsInOrder(parts);
    }
}
