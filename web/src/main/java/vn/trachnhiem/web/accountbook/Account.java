package vn.trachnhiem.web.accountbook;

import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.web.signin.Standing;

/**
 * An account as its administrator sees it.
 *
 * @param actor the person whom it stands for, the agency, the roles
 * @param displayName name and agency as the pages show them
 */
public record Account(String username, Actor actor, String displayName, Standing standing) {}
