package vn.trachnhiem.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.shared.pickers.AskEvents;
import vn.trachnhiem.shared.sealing.AskLogFile;
import vn.trachnhiem.shared.sealing.AskReceipt;
import vn.trachnhiem.shared.sealing.AskSeal;
import vn.trachnhiem.shared.sealing.EventReceipt;
import vn.trachnhiem.shared.sealing.LogFile;
import vn.trachnhiem.shared.sealing.Seal;

/** The log is open to everyone, receipts to those who may read the event. */
class SealPagesTest extends PagesTest {
    private static final String NOTE = "log.example/so\n2\nAAAA\n\n— log.example/so sig\n";

    @BeforeEach
    void log() {
        ledger.answer(AskLogFile.class, SealPagesTest::file);
        ledger.answer(
                AskSeal.class,
                question -> new Seal("log.example/so", 2, "AAAABBBBCCCCDDDD", NOTE, List.of("log.example/so+1+k"), 1));
        ledger.answer(AskEvents.class, question -> Samples.events());
    }

    private static @Nullable LogFile file(AskLogFile question) {
        return switch (question.path()) {
            case "checkpoint" -> LogFile.of(NOTE.getBytes(StandardCharsets.UTF_8));
            case "tile/0/000.p/2" -> LogFile.of(new byte[64]);
            case "tile/entries/x001/000" -> LogFile.of(new byte[50]);
            default -> null;
        };
    }

    @Test
    void the_checkpoint_is_open_to_everyone_and_asked_for_anew_each_time() throws Exception {
        pages.perform(get("/log/checkpoint"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/plain;charset=UTF-8"))
                .andExpect(content().string(NOTE))
                .andExpect(header().string("Cache-Control", "no-cache"));
    }

    @Test
    void tiles_and_entries_are_bytes_that_never_change() throws Exception {
        for (String path : List.of("/log/tile/0/000.p/2", "/log/tile/entries/x001/000")) {
            pages.perform(get(path))
                    .andExpect(status().isOk())
                    .andExpect(content().contentType("application/octet-stream"))
                    .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"));
        }
    }

    @Test
    void a_file_that_is_not_in_the_log_is_not_found() throws Exception {
        for (String path : List.of("/log/tile/0/999", "/log/tile/nothing", "/log/tile/entries/000.p/256")) {
            pages.perform(get(path)).andExpect(status().isNotFound());
        }
    }

    @Test
    void a_receipt_is_a_file_to_take_away_for_those_who_are_signed_in() throws Exception {
        ledger.answer(AskReceipt.class, question -> new EventReceipt(7, 9, "so-trach-nhiem/receipt@v1\n"));
        pages.perform(get("/su-kien/event-1/bien-nhan")).andExpect(redirectedUrl("/dang-nhap"));
        pages.perform(get("/api/v1/events/event-1/receipt")).andExpect(status().isUnauthorized());
        pages.perform(by(WebUnderTest.OFFICER, get("/su-kien/event-1/bien-nhan")))
                .andExpect(status().isOk())
                .andExpect(content().string("so-trach-nhiem/receipt@v1\n"))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"bien-nhan-7.receipt\""));
    }

    @Test
    void an_event_that_is_not_sealed_yet_has_no_receipt() throws Exception {
        ledger.answer(AskReceipt.class, question -> null);
        pages.perform(by(WebUnderTest.OFFICER, get("/su-kien/event-1/bien-nhan")))
                .andExpect(status().isNotFound());
    }

    @Test
    void the_page_says_how_far_the_ledger_is_sealed_and_how_to_check_it() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get("/niem-phong")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("AAAABBBBCCCCDDDD")))
                .andExpect(content().string(containsString("log.example/so+1+k")))
                .andExpect(content().string(containsString("/log</code>")));
    }

    @Test
    void an_event_page_offers_the_receipt_once_the_event_is_sealed() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get("/su-kien/event-1")))
                .andExpect(content().string(not(containsString("/bien-nhan"))))
                .andExpect(content().string(containsString("Chưa niêm phong")));
        ledger.answer(AskSeal.class, question -> new Seal("log.example/so", 10_000, "AAAA", NOTE, List.of(), 9_999));
        pages.perform(by(WebUnderTest.OFFICER, get("/su-kien/event-1")))
                .andExpect(content().string(containsString("/bien-nhan")));
    }
}
