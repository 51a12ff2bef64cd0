package vn.trachnhiem.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyRejection;
import vn.trachnhiem.shared.agency.AppointHead;
import vn.trachnhiem.shared.agency.EstablishAgency;
import vn.trachnhiem.shared.agency.PutInCharge;
import vn.trachnhiem.shared.agency.RelieveHead;
import vn.trachnhiem.shared.agency.RenameAgency;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.offices.AskOffices;
import vn.trachnhiem.shared.person.RegisterPerson;
import vn.trachnhiem.shared.persons.AskPersons;
import vn.trachnhiem.shared.pickers.Agencies;
import vn.trachnhiem.shared.pickers.AskAgencies;
import vn.trachnhiem.web.accountbook.Account;
import vn.trachnhiem.web.signin.Standing;

class OfficePageTest extends PagesTest {
    private static final String OFFICE = "/to-chuc/agency-stc";

    @Autowired
    private FakeBook book;

    @BeforeEach
    void answers() {
        book.reset();
        ledger.answer(AskAgencies.class, question -> Samples.agencies());
        ledger.answer(AskPersons.class, question -> Samples.persons());
        ledger.answer(AskOffices.class, question -> Samples.offices());
    }

    @Test
    void an_empty_register_says_how_to_begin() throws Exception {
        ledger.answer(AskAgencies.class, question -> new Agencies(LocalDate.of(2025, 1, 20), List.of()));
        pages.perform(by(WebUnderTest.HOME_AFFAIRS, get("/to-chuc")))
                .andExpect(content().string(containsString("Bắt đầu bằng")));
    }

    @Test
    void an_agency_is_entered_with_its_names_on_its_document() throws Exception {
        pages.perform(signed("/to-chuc/moi")
                        .param("official", "Sở Y tế")
                        .param("brief", "Sở YT")
                        .param("aliases", "SYT; Sở Y Tế tỉnh")
                        .param("kind", "PROVINCIAL_DEPARTMENT"))
                .andExpect(header().string("Location", startsWith("/to-chuc/agency-")));
        EstablishAgency sent = only(EstablishAgency.class);
        assertThat(sent.name().aliases()).containsExactly("SYT", "Sở Y Tế tỉnh");
        assertThat(sent.act().effectiveOn()).isEqualTo(LocalDate.of(2025, 1, 2));
        assertThat(sent.act().document()).isNotNull();
    }

    @Test
    void an_agency_without_a_document_is_not_sent_and_nothing_typed_is_lost() throws Exception {
        pages.perform(keeper("/to-chuc/moi").param("official", "Sở Y tế").param("kind", "DISTRICT"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"Sở Y tế\"")));
        assertThat(ledger.recorded).isEmpty();
    }

    @Test
    void a_head_is_appointed_or_put_in_charge() throws Exception {
        appoint("HEAD").andExpect(redirectedUrl(OFFICE + "?da-ghi"));
        assertThat(only(AppointHead.class).person()).isEqualTo(new PersonId("person-y"));
        ledger.recorded.clear();
        appoint("IN_CHARGE");
        assertThat(only(PutInCharge.class).title()).isEqualTo("Giám đốc Sở");
    }

    @Test
    void a_refused_appointment_shows_why_and_keeps_the_form() throws Exception {
        ledger.refuse(AgencyRejection.TENURES_OVERLAP);
        appoint("HEAD")
                .andExpect(status().is(409))
                .andExpect(content()
                        .string(allOf(containsString("Chưa ghi được vào sổ"), containsString("value=\"12/QĐ-UBND\""))));
    }

    @Test
    void a_head_is_relieved_and_an_agency_renamed() throws Exception {
        pages.perform(signed(OFFICE + "/thoi-giu-chuc")
                        .param("tenure", "tenure-x")
                        .param("cause", "RETIREMENT"))
                .andExpect(redirectedUrl(OFFICE + "?da-ghi"));
        assertThat(only(RelieveHead.class).agency()).isEqualTo(new AgencyId("agency-stc"));
        ledger.recorded.clear();
        pages.perform(signed(OFFICE + "/doi-ten")
                .param("official", "Sở Tài chính mới")
                .param("brief", "Sở TC"));
        assertThat(only(RenameAgency.class).name().official()).isEqualTo("Sở Tài chính mới");
    }

    @Test
    void others_see_the_register_and_who_keeps_it() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get(OFFICE)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("chỉ cán bộ Sở Nội vụ"), not(containsString("bo-nhiem-key")))));
    }

    @Test
    void a_person_is_registered_under_an_encrypted_name() throws Exception {
        pages.perform(keeper("/can-bo/moi").param("name", "Lê Mai").param("honorific", "BA"))
                .andExpect(redirectedUrl("/can-bo?da-ghi"));
        assertThat(only(RegisterPerson.class).name().value()).doesNotContain("Mai");
    }

    @Test
    void a_name_that_the_register_has_is_shown_before_it_is_entered_again() throws Exception {
        pages.perform(keeper("/can-bo/moi").param("name", "trinh khac duan").param("honorific", "ONG"))
                .andExpect(status().is(422))
                .andExpect(
                        content().string(allOf(containsString("cùng họ tên"), containsString("Ông Trịnh Khắc Duẩn"))));
        assertThat(ledger.recorded).isEmpty();
        pages.perform(keeper("/can-bo/moi")
                .param("name", "Trịnh Khắc Duẩn")
                .param("honorific", "ONG")
                .param("another", "true"));
        assertThat(only(RegisterPerson.class)).isNotNull();
    }

    @Test
    void a_name_can_be_entered_for_whoever_has_an_account_already() throws Exception {
        Actor actor = new Actor(
                PersonId.from("account/le.mai"), new AgencyId("agency-ledger"), List.of(Role.HOME_AFFAIRS_OFFICER));
        book.accounts.put("le.mai", new Account("le.mai", actor, "Lê Mai", Standing.ACTIVE));
        pages.perform(by(WebUnderTest.HOME_AFFAIRS, get("/can-bo/moi")))
                .andExpect(content().string(containsString("le.mai: Lê Mai")));
        pages.perform(keeper("/can-bo/moi")
                .param("name", "Lê Mai")
                .param("honorific", "BA")
                .param("person", actor.person().value()));
        assertThat(only(RegisterPerson.class).person()).isEqualTo(actor.person());
    }

    private org.springframework.test.web.servlet.ResultActions appoint(String kind) throws Exception {
        return pages.perform(signed(OFFICE + "/bo-nhiem")
                .param("person", "person-y")
                .param("kind", kind)
                .param("title", "Giám đốc Sở"));
    }

    private static MockHttpServletRequestBuilder signed(String path) {
        return keeper(path)
                .param("documentNumber", "12/QĐ-UBND")
                .param("documentDate", "02/01/2025")
                .param("effectiveOn", "02/01/2025");
    }

    private static MockHttpServletRequestBuilder keeper(String path) {
        return by(WebUnderTest.HOME_AFFAIRS, post(path)).with(csrf());
    }

    private <C extends Command> C only(Class<C> type) {
        assertThat(ledger.recorded).hasSize(1);
        return type.cast(ledger.recorded.values().iterator().next());
    }
}
