package vn.trachnhiem.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.shared.operations.AskOperations;
import vn.trachnhiem.shared.operations.Operations;
import vn.trachnhiem.shared.operations.Operations.DeadLetter;
import vn.trachnhiem.shared.operations.Operations.Processor;
import vn.trachnhiem.shared.sealing.AskSeal;
import vn.trachnhiem.shared.sealing.Seal;
import vn.trachnhiem.web.signin.SignedIn;

/** Who runs, audits or inspects the ledger sees how its machinery is. */
class OperationsPageTest extends PagesTest {
    @Test
    void it_is_for_administrators_auditors_and_inspectors_and_in_their_menu_only() throws Exception {
        running(List.of(), 6, "note");
        for (SignedIn reader : List.of(WebUnderTest.ADMINISTRATOR, WebUnderTest.AUDITOR, WebUnderTest.INSPECTOR)) {
            pages.perform(by(reader, get("/van-hanh")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("href=\"/van-hanh\" aria-current=\"page\"")));
        }
        for (SignedIn other : List.of(WebUnderTest.OFFICER, WebUnderTest.CHAIRMAN, WebUnderTest.OF_AGENCY)) {
            pages.perform(by(other, get("/van-hanh"))).andExpect(status().isForbidden());
            pages.perform(by(other, get("/niem-phong"))).andExpect(content().string(not(containsString("/van-hanh"))));
        }
    }

    @Test
    void it_says_how_far_each_processor_and_the_seal_are() throws Exception {
        running(List.of(), 4, "note");
        pages.perform(by(WebUnderTest.AUDITOR, get("/van-hanh?lang=en")))
                .andExpect(content()
                        .string(allOf(
                                containsString("The ledger has 1,201 events"),
                                containsString("registers"),
                                containsString("1,197"),
                                containsString("not begun"),
                                containsString("1,196 more are waiting"),
                                containsString("No subject stopped."))));
    }

    @Test
    void all_sealed_and_nothing_signed_yet_are_said_as_such() throws Exception {
        running(List.of(), 1200, null);
        pages.perform(by(WebUnderTest.AUDITOR, get("/van-hanh?lang=en")))
                .andExpect(content()
                        .string(allOf(
                                containsString("No event is waiting."),
                                containsString("No checkpoint was signed yet."))));
    }

    @Test
    void a_stopped_subject_shows_its_event_and_cause() throws Exception {
        running(List.of(new DeadLetter("task-9", 77, "event-77", "IllegalStateException: <none>", 3)), 6, "note");
        pages.perform(by(WebUnderTest.ADMINISTRATOR, get("/van-hanh")))
                .andExpect(content()
                        .string(allOf(
                                containsString("task-9"),
                                containsString("href=\"/su-kien/event-77\""),
                                containsString("IllegalStateException: &lt;none&gt;"),
                                containsString("Hồ sơ đang dừng: 1"))));
    }

    private void running(List<DeadLetter> letters, long sealed, @Nullable String note) {
        List<Processor> processors = List.of(new Processor("registers", 1197, 3), new Processor("seal", -1, 1200));
        ledger.answer(AskOperations.class, question -> new Operations(1200, processors, letters));
        ledger.answer(
                AskSeal.class, question -> new Seal("log.example/so", sealed + 1, "AAAA", note, List.of(), sealed));
    }
}
