package vn.trachnhiem.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import vn.trachnhiem.shared.offices.AskOffices;

/** A page that the read side does not know yet. */
class NotYetTest extends PagesTest {
    @Test
    void who_comes_from_recording_is_told_that_it_is_recorded_and_the_page_comes_by_itself() throws Exception {
        ledger.answer(AskOffices.class, question -> null);
        pages.perform(by(WebUnderTest.HOME_AFFAIRS, get("/to-chuc/agency-fresh?da-ghi")))
                .andExpect(status().isAccepted())
                .andExpect(header().exists("Refresh"))
                .andExpect(content().string(containsString("Việc vừa ghi đã nằm trong sổ")));
    }

    @Test
    void everybody_else_is_told_that_there_is_none() throws Exception {
        ledger.answer(AskOffices.class, question -> null);
        pages.perform(by(WebUnderTest.HOME_AFFAIRS, get("/to-chuc/agency-none")))
                .andExpect(status().isNotFound())
                .andExpect(header().doesNotExist("Refresh"));
    }
}
