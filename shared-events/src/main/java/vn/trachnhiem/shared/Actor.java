package vn.trachnhiem.shared;

import java.util.List;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;

/**
 * Who acts: a person, for an agency, with the roles of the signed-in account.
 *
 * @param agency the agency in whose name the person acts
 * @param roles sorted, without repetition
 */
public record Actor(PersonId person, AgencyId agency, List<Role> roles) {
    public Actor {
        roles = roles.stream().distinct().sorted().toList();
    }

    /** Whether the account holds the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
