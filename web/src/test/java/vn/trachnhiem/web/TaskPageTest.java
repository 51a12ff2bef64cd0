package vn.trachnhiem.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.directives.AskDirectives;
import vn.trachnhiem.shared.heads.AskHeads;
import vn.trachnhiem.shared.identity.ExtensionId;
import vn.trachnhiem.shared.pickers.AskAgencies;
import vn.trachnhiem.shared.pickers.AskEvents;
import vn.trachnhiem.shared.pickers.AwaitRecorded;
import vn.trachnhiem.shared.task.AssignTask;
import vn.trachnhiem.shared.task.ReturnCompletion;
import vn.trachnhiem.shared.task.Schedule;
import vn.trachnhiem.shared.task.SubmitCompletion;
import vn.trachnhiem.shared.task.TaskRejection;
import vn.trachnhiem.shared.taskhistory.AskTask;
import vn.trachnhiem.shared.taskhistory.TaskHistory;
import vn.trachnhiem.shared.taskregister.AskTaskRegister;
import vn.trachnhiem.web.signin.SignedIn;

class TaskPageTest extends PagesTest {
    private static final String TASK = "/nhiem-vu/task-0117";
    private static final String KEY = "0f8b2c9e-1111-4222-8333-abcdefabcdef";

    @BeforeEach
    void answers() {
        ledger.answer(AskTask.class, question -> question.task().equals("task-none") ? null : Samples.task());
        ledger.answer(AskTaskRegister.class, question -> Samples.register());
        ledger.answer(AskAgencies.class, question -> Samples.agencies());
        ledger.answer(AskEvents.class, question -> Samples.events());
    }

    @Test
    void the_register_leads_from_its_counts_to_what_they_count() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get("/nhiem-vu?chu-tri=agency-stc&q=de an")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("tinh-trang=STANDING"),
                                containsString("Hoàn thành quá hạn"),
                                containsString("Trang 1/2"))));
    }

    @Test
    void a_task_shows_its_dates_why_it_is_late_and_what_was_handed_in() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get(TASK)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Hạn gốc"),
                                containsString("51 ngày lịch, 36 ngày làm việc"),
                                containsString("144/TTr-STC ngày 20/8/2024"),
                                containsString("De-an.pdf"),
                                containsString("đã nộp lần 1, chờ nghiệm thu"))));
    }

    @Test
    void a_page_offers_what_fits_the_reader_and_says_who_may_do_the_rest() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get(TASK)))
                .andExpect(content()
                        .string(allOf(
                                containsString("/nghiem-thu"),
                                containsString("/tra-lai"),
                                not(containsString("/nop\"")),
                                containsString("Nộp kết quả: chỉ cơ quan chủ trì."))));
        ledger.answer(AskTask.class, question -> Samples.task(null, null));
        pages.perform(by(WebUnderTest.OF_AGENCY, get(TASK)))
                .andExpect(content().string(allOf(containsString("/nop\""), not(containsString("/nghiem-thu")))));
    }

    @Test
    void the_past_offers_no_act() throws Exception {
        ledger.answer(AskTask.class, question -> Samples.task());
        pages.perform(by(WebUnderTest.OFFICER, get(TASK + "?on=31/02/2024")))
                .andExpect(content().string(containsString("không phải một ngày có thật")));
    }

    @Test
    void every_form_of_every_act_can_be_shown() throws Exception {
        ledger.answer(
                AskTask.class,
                question -> Samples.task(
                        null,
                        new TaskHistory.PendingExtension(
                                ExtensionId.from("k"), LocalDate.of(2025, 2, 1), "chờ khung kỹ thuật")));
        pages.perform(by(WebUnderTest.CHAIRMAN, get(TASK)))
                .andExpect(content().string(containsString("Đề nghị đến 01/02/2025: “chờ khung kỹ thuật”")));
        ledger.answer(AskTask.class, question -> Samples.report());
        pages.perform(by(WebUnderTest.OFFICER, get(TASK)))
                .andExpect(
                        content().string(allOf(containsString("/nhan-bao-cao"), containsString("/chap-nhan-bao-cao"))));
        pages.perform(by(WebUnderTest.OF_AGENCY, get(TASK)))
                .andExpect(content().string(containsString("Báo cáo không phát sinh")));
    }

    @Test
    void a_recorded_act_waits_for_the_pages_and_then_shows_them() throws Exception {
        pages.perform(sent("tra-lai").param("grounds", "Thiếu dự toán mục IV"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl(TASK + "?da-ghi#dien-bien"));
        assertThat(ledger.recorded.values())
                .singleElement()
                .isInstanceOfSatisfying(
                        ReturnCompletion.class, act -> assertThat(act.grounds()).isEqualTo("Thiếu dự toán mục IV"));
        assertThat(ledger.asked).anyMatch(AwaitRecorded.class::isInstance);
    }

    @Test
    void a_double_click_is_one_act() throws Exception {
        for (int click = 0; click < 2; click++) {
            pages.perform(sent("tra-lai").param("grounds", "Thiếu dự toán")).andExpect(status().is3xxRedirection());
        }
        assertThat(ledger.recorded).hasSize(1);
    }

    @Test
    void the_same_key_from_another_person_is_another_act() throws Exception {
        for (SignedIn by : new SignedIn[] {WebUnderTest.OFFICER, WebUnderTest.CHAIRMAN}) {
            pages.perform(by(
                    by, post(TASK + "/tra-lai").with(csrf()).param("key", KEY).param("grounds", "Thiếu")));
        }
        assertThat(ledger.recorded).hasSize(2);
    }

    @Test
    void a_refusal_says_why_with_its_status_and_loses_nothing_that_was_typed() throws Exception {
        ledger.refuse(TaskRejection.CONFIRMER_ASSIGNED);
        pages.perform(sent("tra-lai")
                        .param("grounds", "Dự toán cần ý kiến của Sở Tài chính.")
                        .param("reason", "bổ sung"))
                .andExpect(status().isForbidden())
                .andExpect(content()
                        .string(allOf(
                                containsString("Chưa ghi được vào sổ"),
                                containsString("Dự toán cần ý kiến của Sở Tài chính."),
                                containsString("bổ sung"),
                                containsString(KEY))));
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_nothing_is_sent() throws Exception {
        pages.perform(sent("xin-gia-han").param("proposed", "31/02/2025").param("grounds", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Không phải một ngày có thật."),
                                containsString("value=\"31/02/2025\""),
                                containsString("Chưa điền."))));
        assertThat(ledger.recorded).isEmpty();
    }

    @Test
    void evidence_is_kept_by_its_content_and_survives_a_form_that_was_not_sound() throws Exception {
        MockMultipartFile file = new MockMultipartFile(
                "evidence", "C:\\tai-lieu\\De an.pdf", "text/html", WebUnderTest.utf8("%PDF-1.7 nội dung"));
        MvcResult unsound = pages.perform(by(
                        WebUnderTest.OF_AGENCY,
                        multipart(TASK + "/nop")
                                .file(file)
                                .with(csrf())
                                .param("key", KEY)
                                .param("signatory", "person-y")
                                .param("signedAs", "KT")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Đã nhận: De an.pdf")))
                .andReturn();
        String kept = unsound.getResponse()
                .getContentAsString()
                .replaceAll("(?s).*name=\"evidenceKept\" value=\"([^\"]+)\".*", "$1");
        pages.perform(by(
                        WebUnderTest.OF_AGENCY,
                        multipart(TASK + "/nop")
                                .with(csrf())
                                .param("key", KEY)
                                .param("evidenceKept", kept)
                                .param("deliverableNumber", "144/TTr-STC")
                                .param("deliverableDate", "17/1/2025")
                                .param("signatory", "person-y")
                                .param("signedAs", "KT")))
                .andExpect(status().is3xxRedirection());
        assertThat(ledger.recorded.values()).singleElement().isInstanceOfSatisfying(SubmitCompletion.class, act -> {
            assertThat(act.deliverable().document())
                    .isEqualTo(new DocumentRef("144/TTr-STC", LocalDate.of(2025, 1, 17)));
            assertThat(act.deliverable().evidence())
                    .singleElement()
                    .satisfies(ref -> assertThat(ref.mediaType()).isEqualTo("application/pdf"));
            assertThat(act.receivedOn()).isEqualTo(Samples.TODAY);
        });
    }

    @Test
    void evidence_comes_back_as_a_download_only() throws Exception {
        byte[] bytes = WebUnderTest.utf8("<script>1</script>");
        MockMultipartFile file = new MockMultipartFile("evidence", "a.html", "text/html", bytes);
        pages.perform(
                by(WebUnderTest.OF_AGENCY, multipart(TASK + "/nop").file(file).with(csrf())));
        pages.perform(by(WebUnderTest.OFFICER, get("/minh-chung/" + WebUnderTest.sha256(bytes) + "?ten=a.html")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/octet-stream"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
        pages.perform(by(WebUnderTest.OFFICER, get("/minh-chung/khong-co"))).andExpect(status().isNotFound());
    }

    @Test
    void a_task_is_assigned_with_the_days_that_were_typed() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get("/nhiem-vu/giao"))).andExpect(status().isOk());
        pages.perform(by(
                        WebUnderTest.OFFICER,
                        post("/nhiem-vu/giao")
                                .with(csrf())
                                .param("key", KEY)
                                .param("title", "Báo cáo  cải cách")
                                .param("lead", "agency-stc")
                                .param("role", "REPORT")
                                .param("timing", "yearly")
                                .param("day", "15")
                                .param("month", "12")
                                .param("exclusive", "true")
                                .param("firstYear", "2025")
                                .param("lastYear", "2026")))
                .andExpect(status().is3xxRedirection());
        assertThat(ledger.recorded.values()).singleElement().isInstanceOfSatisfying(AssignTask.class, act -> {
            assertThat(act.assigner()).isEqualTo(WebUnderTest.OFFICER.actor().agency());
            assertThat(((Schedule.Reports) act.schedule()).periods())
                    .extracting(period -> period.lastDay().toString())
                    .containsExactly("2025-12-14", "2026-12-14");
        });
    }

    @Test
    void an_assignment_without_a_lead_or_a_time_is_said_so_at_the_fields() throws Exception {
        pages.perform(by(
                        WebUnderTest.OFFICER,
                        post("/nhiem-vu/giao").with(csrf()).param("title", "Việc A")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("Việc A"), containsString("Chưa chọn."))));
    }

    @Test
    void a_receipt_shows_the_event_as_stored_and_runs_nothing_in_it() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get("/su-kien/event-7")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("task.assigned/1"),
                                containsString("16:05 ngày 19/01/2024"),
                                containsString("&lt;script&gt;"),
                                not(containsString("<script>alert")))));
    }

    @Test
    void the_search_finds_people_tasks_and_documents() throws Exception {
        ledger.answer(AskHeads.class, question -> Samples.heads());
        ledger.answer(AskDirectives.class, question -> Samples.directives());
        pages.perform(by(WebUnderTest.OFFICER, get("/tim?q=cai cach")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Trịnh Khắc Duẩn"),
                                containsString("NV-2024-0117"),
                                containsString("07/CT-UBND"))));
        pages.perform(by(WebUnderTest.OFFICER, get("/tim"))).andExpect(status().isOk());
    }

    @Test
    void what_the_ledger_does_not_know_is_said_in_words() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get("/nhiem-vu/task-none")))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Sổ không có mục này")));
    }

    private static MockHttpServletRequestBuilder sent(String act) {
        return by(WebUnderTest.OFFICER, post(TASK + "/" + act).with(csrf()).param("key", KEY));
    }
}
