package vn.trachnhiem.web.accountbook;

import java.util.List;
import java.util.Optional;
import vn.trachnhiem.web.signin.SignedIn;

/**
 * The accounts as the pages need them; the app keeps them. Every change names who made it and stays on record. A change that takes
 * something away ends the sessions of the account.
 */
public interface AccountBook {
    /** All accounts, by their names. */
    List<Account> all();

    Optional<Account> find(String username);

    /** Opens an account with a password for its first sign-in. */
    Outcome open(Account account, SignedIn by);

    /** Gives an account another person, agency, name or other roles. */
    Outcome change(Account account, SignedIn by);

    /** Gives an account a new password for one sign-in. */
    Outcome reset(String username, SignedIn by);

    Outcome lock(String username, SignedIn by);

    Outcome unlock(String username, SignedIn by);

    /** The owner gives the account a password of his own; empty where the present one is not the account's. */
    Optional<SignedIn> changePassword(String username, String present, String chosen);

    /** What was changed about an account, latest first. */
    List<AccountChange> changes(String username);
}
