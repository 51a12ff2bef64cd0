package vn.trachnhiem.web.signin;

import java.util.ArrayList;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;

/** A signed-in account: who acts, for which agency, in which roles. Sessions keep it, so it is serialisable by its plain fields. */
public final class SignedIn extends User {
    private static final long serialVersionUID = 1L;

    private final String person;
    private final String agency;
    private final ArrayList<String> roles;
    private final String displayName;
    private final boolean passwordDue;

    /**
     * @param displayName name and agency as the pages show them
     */
    public SignedIn(String username, String passwordHash, Actor actor, String displayName) {
        this(username, passwordHash, actor, displayName, Standing.ACTIVE);
    }

    /**
     * @param displayName name and agency as the pages show them
     * @param standing a locked account is refused at sign-in
     */
    public SignedIn(String username, String passwordHash, Actor actor, String displayName, Standing standing) {
        super(
                username,
                passwordHash,
                true,
                true,
                true,
                standing != Standing.LOCKED,
                actor.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList());
        this.person = actor.person().value();
        this.agency = actor.agency().value();
        this.roles = new ArrayList<>(actor.roles().stream().map(Enum::name).toList());
        this.displayName = displayName;
        this.passwordDue = standing == Standing.MUST_CHANGE_PASSWORD;
    }

    /** Who acts in the commands of this session. */
    public Actor actor() {
        return new Actor(
                new PersonId(person),
                new AgencyId(agency),
                roles.stream().map(Role::valueOf).toList());
    }

    public String displayName() {
        return displayName;
    }

    /** Whether the only thing to do is to choose a password. */
    public boolean mustChangePassword() {
        return passwordDue;
    }
}
