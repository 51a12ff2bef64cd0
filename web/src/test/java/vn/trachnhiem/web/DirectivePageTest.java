package vn.trachnhiem.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import vn.trachnhiem.shared.directive.DirectiveRejection;
import vn.trachnhiem.shared.directive.InterpretProvision;
import vn.trachnhiem.shared.directive.RegisterDirective;
import vn.trachnhiem.shared.directive.Timing;
import vn.trachnhiem.shared.directives.AskDirective;
import vn.trachnhiem.shared.directives.AskDirectives;
import vn.trachnhiem.shared.persons.AskPersons;
import vn.trachnhiem.shared.pickers.AskAgencies;
import vn.trachnhiem.shared.reading.DocumentProposal;
import vn.trachnhiem.shared.reading.ReadDocument;
import vn.trachnhiem.shared.reading.ReadOutcome;
import vn.trachnhiem.shared.reading.Refusal;
import vn.trachnhiem.shared.task.AssignTask;
import vn.trachnhiem.shared.task.Schedule;

class DirectivePageTest extends PagesTest {
    private static final String DOCUMENT = "/van-ban/directive-07";
    private static final String KEY = "0f8b2c9e-1111-4222-8333-abcdefabcdef";

    @BeforeEach
    void answers() {
        ledger.answer(AskDirective.class, question -> Samples.directive(false));
        ledger.answer(AskDirectives.class, question -> Samples.directives());
        ledger.answer(AskAgencies.class, question -> Samples.agencies());
        ledger.answer(AskPersons.class, question -> Samples.persons());
        ledger.answer(ReadDocument.class, question -> Samples.proposal());
    }

    @Test
    void the_list_says_how_far_each_document_has_come() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get("/van-ban")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("07/CT-UBND"), containsString("1/2"))));
    }

    @Test
    void the_text_stands_beside_what_was_read_and_what_is_proposed() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get(DOCUMENT)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Sở Tài chính chủ trì báo cáo trước ngày 15/12 hằng năm</mark>"),
                                containsString("trước 15/12 hằng năm, 2022–2025"),
                                containsString("còn 1 điều khoản chưa đọc"),
                                containsString("Cần xem"),
                                containsString("Chấp nhận 1 nghĩa vụ như máy đọc"))));
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_in_words() throws Exception {
        ledger.answer(
                ReadDocument.class,
                question -> new DocumentProposal(new ReadOutcome.Refused(Refusal.PASSWORD_PROTECTED, ""), null));
        pages.perform(by(
                        WebUnderTest.OFFICER,
                        multipart("/van-ban/moi").file(file("khoa.docx")).with(csrf())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chưa đọc được tệp này")));
        pages.perform(by(WebUnderTest.OFFICER, multipart("/van-ban/moi").with(csrf())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chưa chọn tệp.")));
    }

    @Test
    void a_document_is_read_first_and_registered_with_the_header_as_an_officer_corrected_it() throws Exception {
        String next = Objects.requireNonNull(pages.perform(by(
                        WebUnderTest.OFFICER,
                        multipart("/van-ban/moi").file(file("Chỉ thị 07.docx")).with(csrf())))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        pages.perform(by(WebUnderTest.OFFICER, get(java.net.URI.create(next))))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Chỉ thị 07.docx"),
                                containsString("value=\"18/01/2024\""),
                                containsString("Văn bản ghi: Lều Văn Khoát"))));
        pages.perform(by(
                        WebUnderTest.OFFICER,
                        post(java.net.URI.create(next))
                                .with(csrf())
                                .param("key", KEY)
                                .param("type", "DIRECTIVE")
                                .param("title", "Về cải cách hành chính năm 2024")
                                .param("number", "07/CT-UBND")
                                .param("issuedOn", "18/01/2024")
                                .param("authority", "Chủ tịch UBND tỉnh")))
                .andExpect(status().is3xxRedirection());
        assertThat(ledger.recorded.values()).singleElement().isInstanceOfSatisfying(RegisterDirective.class, act -> {
            assertThat(act.header().title()).isEqualTo("Về cải cách hành chính năm 2024");
            assertThat(act.source().name()).isEqualTo("Chỉ thị 07.docx");
            assertThat(act.text().sha256()).isEqualTo(WebUnderTest.sha256(WebUnderTest.utf8(Samples.TEXT)));
            assertThat(act.provisions())
                    .singleElement()
                    .satisfies(each -> assertThat(each.operative()).isTrue());
        });
    }

    @Test
    void what_the_reader_proposes_is_accepted_by_one_click() throws Exception {
        pages.perform(by(
                        WebUnderTest.OFFICER,
                        post(DOCUMENT + "/doc?dieu-khoan=2")
                                .with(csrf())
                                .param("key", KEY)
                                .param("as-read", "true")))
                .andExpect(redirectedUrl(DOCUMENT + "?da-ghi#p-2"));
        assertThat(ledger.recorded.values()).singleElement().isInstanceOfSatisfying(InterpretProvision.class, act -> {
            var obligation = act.obligations().getFirst();
            assertThat(obligation.quote()).isEqualTo(Samples.TEXT.substring(obligation.start(), obligation.end()));
            assertThat(obligation.bound().agencies()).containsExactly(Samples.FINANCE.agency());
            assertThat(obligation.timing()).isEqualTo(new Timing.Standing());
        });
    }

    @Test
    void a_reading_is_corrected_in_its_form_and_words_from_elsewhere_are_refused_beside_their_field() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get(DOCUMENT + "/doc?dieu-khoan=1")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("name=\"o0.quote\""),
                                containsString("name=\"o0.lastYear\" value=\"2025\""))));
        pages.perform(by(
                        WebUnderTest.OFFICER,
                        post(DOCUMENT + "/doc?dieu-khoan=1")
                                .with(csrf())
                                .param("n", "1")
                                .param("o0.label", "1.1")
                                .param("o0.quote", "câu không có trong văn bản")
                                .param("o0.content", "Báo cáo")
                                .param("o0.agencies", "agency-stc")
                                .param("o0.role", "REPORT")
                                .param("o0.timing", "standing")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Câu này không có nguyên văn trong điều khoản"),
                                containsString("câu không có trong văn bản"))));
        assertThat(ledger.recorded).isEmpty();
    }

    @Test
    void a_provision_that_obliges_nobody_needs_a_reason() throws Exception {
        pages.perform(by(
                        WebUnderTest.OFFICER,
                        post(DOCUMENT + "/doc?dieu-khoan=2").with(csrf()).param("n", "0")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chưa điền.")));
    }

    @Test
    void one_more_obligation_can_be_added_without_losing_the_others() throws Exception {
        pages.perform(by(
                        WebUnderTest.OFFICER,
                        post(DOCUMENT + "/doc?dieu-khoan=1")
                                .with(csrf())
                                .param("n", "1")
                                .param("o0.label", "1.1")
                                .param("o0.content", "đang gõ dở")
                                .param("them", "true")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("đang gõ dở"), containsString("name=\"o1.quote\""))));
    }

    @Test
    void a_refused_confirmation_says_why() throws Exception {
        ledger.refuse(DirectiveRejection.NOT_COVERED);
        pages.perform(by(WebUnderTest.CHAIRMAN, post(DOCUMENT + "/xac-nhan").with(csrf())))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Chưa ghi được vào sổ")));
    }

    @Test
    void an_obligation_is_assigned_to_each_chosen_agency_once_however_often_it_is_sent() throws Exception {
        ledger.answer(AskDirective.class, question -> Samples.directive(true));
        pages.perform(by(WebUnderTest.OFFICER, get(DOCUMENT + "/giao?nghia-vu=1.1")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Sở Tài chính")));
        for (int click = 0; click < 2; click++) {
            pages.perform(by(
                            WebUnderTest.OFFICER,
                            post(DOCUMENT + "/giao?nghia-vu=1.1")
                                    .with(csrf())
                                    .param("key", KEY)
                                    .param("title", "Báo cáo hằng năm")
                                    .param("agencies", "agency-stc", "agency-vp")))
                    .andExpect(redirectedUrl("/nhiem-vu?van-ban=directive-07&da-ghi"));
        }
        List<AssignTask> assigned =
                ledger.recorded.values().stream().map(AssignTask.class::cast).toList();
        assertThat(assigned).hasSize(2).allSatisfy(act -> {
            assertThat(((Schedule.Reports) act.schedule()).periods()).hasSize(4);
            assertThat(Objects.requireNonNull(act.origin()).obligation()).isEqualTo("1.1");
        });
    }

    private static MockMultipartFile file(String name) {
        return new MockMultipartFile("file", name, "application/octet-stream", WebUnderTest.utf8(Samples.TEXT));
    }
}
