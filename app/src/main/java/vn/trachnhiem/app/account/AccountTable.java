package vn.trachnhiem.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.web.accountbook.Account;
import vn.trachnhiem.web.accountbook.AccountChange;
import vn.trachnhiem.web.accountbook.AccountChange.Kind;
import vn.trachnhiem.web.signin.SignedIn;

/** The rows of accounts and of their changes. */
final class AccountTable {
    private static final String CHANGES = Schemas.APP + ".account_change";

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Account> all() {
        return jdbc.sql("SELECT * FROM " + Accounts.TABLE + " ORDER BY username")
                .query((row, n) -> account(row))
                .list();
    }

    Optional<Account> find(String username) {
        return jdbc.sql("SELECT * FROM " + Accounts.TABLE + " WHERE username = ?")
                .param(username)
                .query((row, n) -> account(row))
                .optional();
    }

    boolean update(Account account) {
        return jdbc.sql(
                                "UPDATE " + Accounts.TABLE
                                        + " SET person = ?, agency = ?, roles = string_to_array(?, ','), display_name = ? WHERE username = ?")
                        .param(account.actor().person().value())
                        .param(account.actor().agency().value())
                        .param(Accounts.written(account.actor().roles()))
                        .param(account.displayName())
                        .param(account.username())
                        .update()
                > 0;
    }

    boolean password(String username, String hash, boolean change) {
        return jdbc.sql("UPDATE " + Accounts.TABLE
                                + " SET password_hash = ?, must_change_password = ? WHERE username = ?")
                        .param(hash)
                        .param(change)
                        .param(username)
                        .update()
                > 0;
    }

    boolean locked(String username, boolean locked) {
        return jdbc.sql("UPDATE " + Accounts.TABLE + " SET locked = ? WHERE username = ?")
                        .param(locked)
                        .param(username)
                        .update()
                > 0;
    }

    /** Whoever is signed in with the account is so no longer. */
    void endSessions(String username) {
        jdbc.sql("DELETE FROM " + Schemas.APP + ".spring_session WHERE principal_name = ?")
                .param(username)
                .update();
    }

    /** Keeps what was done, with the rights that the account has after it. */
    void record(String username, Kind what, String by) {
        jdbc.sql("INSERT INTO " + CHANGES + " (username, what, changed_by, person, agency, roles)"
                        + " SELECT username, ?, ?, person, agency, roles FROM " + Accounts.TABLE
                        + " WHERE username = ?")
                .params(what.name(), by, username)
                .update();
    }

    List<AccountChange> changes(String username) {
        return jdbc.sql("SELECT * FROM " + CHANGES + " WHERE username = ? ORDER BY id DESC")
                .param(username)
                .query((row, n) -> new AccountChange(
                        Kind.valueOf(row.getString("what")),
                        row.getTimestamp("at").toInstant(),
                        row.getString("changed_by"),
                        Accounts.roles(row.getArray("roles"))))
                .list();
    }

    private static Account account(ResultSet row) throws SQLException {
        SignedIn stored = Accounts.signedIn(row);
        return new Account(stored.getUsername(), stored.actor(), stored.displayName(), Accounts.standing(row));
    }
}
