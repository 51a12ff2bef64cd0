package vn.trachnhiem.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.web.accountbook.Account;
import vn.trachnhiem.web.accountbook.AccountChange;
import vn.trachnhiem.web.accountbook.AccountChange.Kind;
import vn.trachnhiem.web.accountbook.Outcome;
import vn.trachnhiem.web.accountbook.Outcome.DoneWithPassword;
import vn.trachnhiem.web.accountbook.Outcome.Reason;
import vn.trachnhiem.web.accountbook.Outcome.Refused;
import vn.trachnhiem.web.signin.SignedIn;
import vn.trachnhiem.web.signin.Standing;

@TestInstance(Lifecycle.PER_CLASS)
class AccountDeskTest {
    private EmbeddedPostgres server;
    private JdbcClient jdbc;
    private AccountDesk desk;
    private SignedIn administrator;

    @BeforeAll
    void start() throws IOException {
        server = EmbeddedPostgres.start();
        DataSource database = server.getPostgresDatabase();
        Schemas.migrate(database);
        jdbc = JdbcClient.create(database);
        Accounts accounts = new Accounts(jdbc);
        accounts.addAdministrator();
        administrator = accounts.loadUserByUsername(Accounts.ADMINISTRATOR);
        desk = new AccountDesk(accounts, jdbc, new TransactionTemplate(new JdbcTransactionManager(database)));
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @Test
    void the_first_administrator_has_to_choose_a_password() {
        assertThat(administrator.mustChangePassword()).isTrue();
    }

    @Test
    void an_account_opens_with_a_password_that_its_owner_has_to_change() {
        String password = open("mai", Role.HOME_AFFAIRS_OFFICER);
        assertThat(standing("mai")).isEqualTo(Standing.MUST_CHANGE_PASSWORD);
        assertThat(desk.changePassword("mai", "another", "mot-cau-dai-de-nho")).isEmpty();
        assertThat(desk.changePassword("mai", password, "mot-cau-dai-de-nho"))
                .get()
                .satisfies(account -> {
                    assertThat(account.mustChangePassword()).isFalse();
                    assertThat(account.getUsername()).isEqualTo("mai");
                });
        assertThat(desk.changePassword("mai", password, "mot-cau-dai-khac")).isEmpty();
        assertThat(kinds("mai")).containsExactly(Kind.PASSWORD_CHOSEN, Kind.OPENED);
    }

    @Test
    void a_name_is_given_once() {
        open("lan", Role.INSPECTOR);
        assertThat(desk.open(account("lan", Role.CHAIRMAN), administrator)).isEqualTo(new Refused(Reason.NAME_TAKEN));
        assertThat(find("lan").actor().roles()).containsExactly(Role.INSPECTOR);
    }

    @Test
    void names_that_do_not_fit_are_refused() {
        for (String name : List.of("a", "Lan", "lê", "x y", "../etc", "-lan", "x".repeat(41))) {
            assertThat(desk.open(account(name, Role.INSPECTOR), administrator))
                    .isEqualTo(new Refused(Reason.NAME_UNFIT));
        }
    }

    @Test
    void who_runs_the_system_holds_no_role_of_business() {
        assertThat(desk.open(account("two", Role.SYSTEM_ADMINISTRATOR, Role.CHAIRMAN), administrator))
                .isEqualTo(new Refused(Reason.ADMINISTRATOR_APART));
        assertThat(desk.open(account("none"), administrator)).isEqualTo(new Refused(Reason.NO_ROLE));
        assertThat(desk.open(account("machine", Role.LEDGER), administrator)).isEqualTo(new Refused(Reason.NO_ROLE));
    }

    @Test
    void nobody_changes_or_locks_an_account_of_his_own() {
        Account own = account(Accounts.ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR);
        Refused refused = new Refused(Reason.OWN_ACCOUNT);
        assertThat(desk.change(own, administrator)).isEqualTo(refused);
        assertThat(desk.lock(Accounts.ADMINISTRATOR, administrator)).isEqualTo(refused);
        assertThat(desk.reset(Accounts.ADMINISTRATOR, administrator)).isEqualTo(refused);
    }

    @Test
    void a_locked_account_has_no_session_and_is_refused_until_it_is_unlocked() {
        open("binh", Role.AGENCY_OFFICER);
        session("binh");
        desk.lock("binh", administrator);
        assertThat(sessions("binh")).isZero();
        assertThat(standing("binh")).isEqualTo(Standing.LOCKED);
        desk.unlock("binh", administrator);
        assertThat(standing("binh")).isEqualTo(Standing.MUST_CHANGE_PASSWORD);
        assertThat(kinds("binh")).containsExactly(Kind.UNLOCKED, Kind.LOCKED, Kind.OPENED);
    }

    @Test
    void other_roles_end_the_sessions_that_began_with_the_old_ones() {
        open("hoa", Role.AGENCY_OFFICER);
        session("hoa");
        desk.change(account("hoa", Role.INSPECTOR), administrator);
        assertThat(sessions("hoa")).isZero();
        assertThat(desk.changes("hoa").getFirst().roles()).containsExactly(Role.INSPECTOR);
    }

    @Test
    void a_new_password_takes_the_place_of_the_old_one() {
        String first = open("son", Role.AGENCY_OFFICER);
        String second = password(desk.reset("son", administrator));
        assertThat(desk.changePassword("son", first, "mot-cau-dai-de-nho")).isEmpty();
        assertThat(desk.changePassword("son", second, "mot-cau-dai-de-nho")).isPresent();
    }

    @Test
    void an_account_that_is_not_there_is_not_touched() {
        assertThat(desk.lock("nobody", administrator)).isEqualTo(new Refused(Reason.UNKNOWN));
        assertThat(desk.changes("nobody")).isEmpty();
    }

    @Test
    void the_record_of_changes_cannot_be_altered() {
        open("kept", Role.INSPECTOR);
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM app.account_change").update())
                .hasMessageContaining("kept");
        assertThatThrownBy(() -> jdbc.sql("UPDATE app.account_change SET changed_by = 'x'")
                        .update())
                .hasMessageContaining("kept");
    }

    private String open(String username, Role... roles) {
        return password(desk.open(account(username, roles), administrator));
    }

    private static String password(Outcome outcome) {
        return ((DoneWithPassword) outcome).password();
    }

    private static Account account(String username, Role... roles) {
        Actor actor = new Actor(PersonId.from(username), new AgencyId("agency-snv"), List.of(roles));
        return new Account(username, actor, "Lê Mai", Standing.ACTIVE);
    }

    private Account find(String username) {
        return desk.find(username).orElseThrow();
    }

    private Standing standing(String username) {
        return find(username).standing();
    }

    private List<Kind> kinds(String username) {
        return desk.changes(username).stream().map(AccountChange::what).toList();
    }

    private void session(String username) {
        jdbc.sql("INSERT INTO app.spring_session VALUES (?, ?, 0, 0, 1800, 0, ?)")
                .params("id-" + username, "session-" + username, username)
                .update();
    }

    private int sessions(String username) {
        return jdbc.sql("SELECT count(*) FROM app.spring_session WHERE principal_name = ?")
                .param(username)
                .query(Integer.class)
                .single();
    }
}
