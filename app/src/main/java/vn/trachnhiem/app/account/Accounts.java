package vn.trachnhiem.app.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.web.signin.SignedIn;
import vn.trachnhiem.web.signin.Standing;

/** The accounts that can sign in: who acts, for which agency, in which roles. Passwords are kept as hashes only. */
public final class Accounts implements UserDetailsService {
    /** The account with which a fresh ledger is set up. */
    public static final String ADMINISTRATOR = "admin";

    static final String TABLE = Schemas.APP + ".account";

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    public Accounts(JdbcClient jdbc) {
        this(jdbc, PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }

    public Accounts(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    /**
     * @throws UsernameNotFoundException where there is no such account
     */
    @Override
    public SignedIn loadUserByUsername(String username) {
        return find(username).orElseThrow(() -> new UsernameNotFoundException(username));
    }

    public boolean has(String username) {
        return find(username).isPresent();
    }

    public int count() {
        return jdbc.sql("SELECT count(*) FROM " + TABLE).query(Integer.class).single();
    }

    /** Adds an account; one that is there already stays as it is, password included. */
    public void add(String username, String password, Actor actor, String displayName) {
        insert(username, password, actor, displayName, false);
    }

    /**
     * Makes the administrator's account of a fresh ledger. Its password is returned this once and has to be changed at the first sign-in.
     *
     * @return empty where there are accounts already
     */
    public Optional<String> addAdministrator() {
        if (count() > 0) {
            return Optional.empty();
        }
        String password = OneTimePassword.next();
        Actor actor = new Actor(
                PersonId.from(ADMINISTRATOR), new AgencyId("agency-ledger"), List.of(Role.SYSTEM_ADMINISTRATOR));
        // Where two processes start at once, the account has the password of one of them.
        return insert(ADMINISTRATOR, password, actor, "Quản trị hệ thống", true)
                ? Optional.of(password)
                : Optional.empty();
    }

    boolean insert(String username, String password, Actor actor, String displayName, boolean change) {
        return jdbc.sql("INSERT INTO " + TABLE + " (username, password_hash, person, agency, roles, display_name,"
                                + " must_change_password) VALUES (?, ?, ?, ?, string_to_array(?, ','), ?, ?)"
                                + " ON CONFLICT DO NOTHING")
                        .param(username)
                        .param(passwords.encode(password))
                        .param(actor.person().value())
                        .param(actor.agency().value())
                        .param(written(actor.roles()))
                        .param(displayName)
                        .param(change)
                        .update()
                > 0;
    }

    Optional<SignedIn> find(String username) {
        return jdbc.sql("SELECT * FROM " + TABLE + " WHERE username = ?")
                .param(username)
                .query((row, n) -> signedIn(row))
                .optional();
    }

    static SignedIn signedIn(ResultSet row) throws SQLException {
        Actor actor = new Actor(
                new PersonId(row.getString("person")),
                new AgencyId(row.getString("agency")),
                roles(row.getArray("roles")));
        return new SignedIn(
                row.getString("username"),
                row.getString("password_hash"),
                actor,
                row.getString("display_name"),
                standing(row));
    }

    static Standing standing(ResultSet row) throws SQLException {
        if (row.getBoolean("locked")) {
            return Standing.LOCKED;
        }
        return row.getBoolean("must_change_password") ? Standing.MUST_CHANGE_PASSWORD : Standing.ACTIVE;
    }

    static String written(List<Role> roles) {
        return String.join(",", roles.stream().map(Role::name).toList());
    }

    static List<Role> roles(Array column) throws SQLException {
        return Arrays.stream((String[]) column.getArray()).map(Role::valueOf).toList();
    }
}
