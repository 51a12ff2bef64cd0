package vn.trachnhiem.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.persons.AskPersons;
import vn.trachnhiem.shared.pickers.AskAgencies;
import vn.trachnhiem.web.accountbook.Account;
import vn.trachnhiem.web.accountbook.Outcome;
import vn.trachnhiem.web.signin.SignedIn;
import vn.trachnhiem.web.signin.Standing;

class AccountPageTest extends PagesTest {
    @Autowired
    private FakeBook book;

    @BeforeEach
    void answers() {
        book.reset();
        ledger.answer(AskAgencies.class, question -> Samples.agencies());
        ledger.answer(AskPersons.class, question -> Samples.persons());
    }

    @Test
    void only_the_administrator_gets_to_the_accounts() throws Exception {
        pages.perform(by(WebUnderTest.OFFICER, get("/tai-khoan"))).andExpect(status().isForbidden());
        pages.perform(by(WebUnderTest.OFFICER, get("/van-ban/moi")))
                .andExpect(content().string(not(containsString("/tai-khoan"))));
        pages.perform(by(WebUnderTest.ADMINISTRATOR, get("/tai-khoan")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/tai-khoan\" aria-current=\"page\"")));
    }

    @Test
    void an_account_is_opened_and_its_password_shown_once() throws Exception {
        pages.perform(opening("le.mai", "HOME_AFFAIRS_OFFICER"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(FakeBook.PASSWORD)));
        Account opened = book.find("le.mai").orElseThrow();
        assertThat(opened.actor().roles()).containsExactly(Role.HOME_AFFAIRS_OFFICER);
        assertThat(opened.actor().person()).isEqualTo(PersonId.from("account/le.mai"));
        assertThat(opened.actor().agency()).isEqualTo(new AgencyId("agency-ledger"));
        pages.perform(by(WebUnderTest.ADMINISTRATOR, get("/tai-khoan/le.mai")))
                .andExpect(content().string(not(containsString(FakeBook.PASSWORD))));
    }

    @Test
    void what_was_typed_stays_where_an_account_is_refused() throws Exception {
        book.refuse(Outcome.Reason.NAME_TAKEN);
        pages.perform(opening("le.mai", "HOME_AFFAIRS_OFFICER"))
                .andExpect(status().is(422))
                .andExpect(content().string(allOf(containsString("Đã có tài khoản"), containsString("Lê Mai"))));
    }

    @Test
    void an_account_without_a_role_is_not_opened() throws Exception {
        pages.perform(opening("le.mai", "NONE"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Chọn ít nhất một vai trò")));
        assertThat(book.all()).isEmpty();
    }

    @Test
    void an_account_is_locked_and_unlocked_and_given_a_new_password() throws Exception {
        pages.perform(opening("le.mai", "HOME_AFFAIRS_OFFICER"));
        pages.perform(administer("/tai-khoan/le.mai/khoa")).andExpect(content().string(containsString("Đã khóa")));
        pages.perform(administer("/tai-khoan/le.mai/mo-khoa"))
                .andExpect(content().string(containsString("Đang dùng")));
        pages.perform(administer("/tai-khoan/le.mai/mat-khau-moi"))
                .andExpect(content().string(containsString(FakeBook.PASSWORD)));
        assertThat(book.find("le.mai").orElseThrow().standing()).isEqualTo(Standing.MUST_CHANGE_PASSWORD);
    }

    @Test
    void an_account_can_be_given_another_person_and_other_roles() throws Exception {
        pages.perform(opening("le.mai", "HOME_AFFAIRS_OFFICER"));
        pages.perform(administer("/tai-khoan/le.mai")
                        .param("displayName", "Lê Mai")
                        .param("person", "person-duan")
                        .param("agency", "agency-stc")
                        .param("roles", "AGENCY_OFFICER", "HEAD_OF_AGENCY"))
                .andExpect(redirectedUrl("/tai-khoan/le.mai"));
        assertThat(book.find("le.mai").orElseThrow().actor().roles())
                .isEqualTo(List.of(Role.AGENCY_OFFICER, Role.HEAD_OF_AGENCY));
    }

    @Test
    void with_a_password_for_one_sign_in_no_page_opens_but_that_where_it_is_changed() throws Exception {
        SignedIn first = WebUnderTest.firstTime();
        pages.perform(by(first, get("/tai-khoan"))).andExpect(redirectedUrl("/mat-khau"));
        pages.perform(by(first, get("/nguoi-dung-dau"))).andExpect(redirectedUrl("/mat-khau"));
        pages.perform(by(first, get("/api/v1/trails/agency-stc"))).andExpect(status().isForbidden());
        pages.perform(by(first, get("/mat-khau")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("do người khác cấp"), not(containsString("/nhiem-vu\"")))));
    }

    @Test
    void a_password_is_changed_only_by_who_knows_it_and_for_a_fit_one() throws Exception {
        changes("wrong-one", "mot-cau-dai-de-nho", "mot-cau-dai-de-nho", "Mật khẩu đang dùng chưa đúng");
        changes(FakeBook.PASSWORD, "ngan", "ngan", "ít nhất 10");
        changes(FakeBook.PASSWORD, "x".repeat(73), "x".repeat(73), "quá dài");
        changes(FakeBook.PASSWORD, FakeBook.PASSWORD, FakeBook.PASSWORD, "phải khác");
        changes(FakeBook.PASSWORD, "mot-cau-dai-de-nho", "mot-cau-khac-han", "chưa giống nhau");
        pages.perform(changing(FakeBook.PASSWORD, "mot-cau-dai-de-nho", "mot-cau-dai-de-nho"))
                .andExpect(status().is3xxRedirection());
    }

    private void changes(String present, String chosen, String again, String refusal) throws Exception {
        pages.perform(changing(present, chosen, again))
                .andExpect(status().is(422))
                .andExpect(content().string(allOf(containsString(refusal), not(containsString(chosen)))));
    }

    private static MockHttpServletRequestBuilder changing(String present, String chosen, String again) {
        return by(WebUnderTest.firstTime(), post("/mat-khau"))
                .with(csrf())
                .param("present", present)
                .param("chosen", chosen)
                .param("again", again);
    }

    private static MockHttpServletRequestBuilder opening(String username, String role) {
        return administer("/tai-khoan/moi")
                .param("username", username)
                .param("displayName", "Lê Mai · Sở Nội vụ")
                .param("roles", role);
    }

    private static MockHttpServletRequestBuilder administer(String path) {
        return by(WebUnderTest.ADMINISTRATOR, post(path)).with(csrf());
    }
}
