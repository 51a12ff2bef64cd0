package vn.trachnhiem.web.accountbook;

import java.time.Instant;
import java.util.List;
import vn.trachnhiem.shared.Role;

/**
 * One change of an account, on record for ever.
 *
 * @param by account that made it
 * @param roles what the account could do after it
 */
public record AccountChange(Kind what, Instant at, String by, List<Role> roles) {
    /** What was done. */
    public enum Kind {
        OPENED,
        CHANGED,
        RESET,
        LOCKED,
        UNLOCKED,
        PASSWORD_CHOSEN
    }
}
