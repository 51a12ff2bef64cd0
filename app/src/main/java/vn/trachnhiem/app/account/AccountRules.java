package vn.trachnhiem.app.account;

import java.util.List;
import java.util.Optional;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.web.accountbook.Account;
import vn.trachnhiem.web.accountbook.Outcome.Reason;

/** Which accounts there may be, and who may change them. */
final class AccountRules {
    private static final String NAME = "[a-z0-9][a-z0-9.-]{1,39}";

    private AccountRules() {}

    /** What speaks against an account of that kind; the roles of the system stand apart from those of business (domain, E.1). */
    static Optional<Reason> against(Account account) {
        List<Role> roles = account.actor().roles();
        if (!account.username().matches(NAME)) {
            return Optional.of(Reason.NAME_UNFIT);
        }
        if (roles.isEmpty() || roles.contains(Role.LEDGER)) {
            return Optional.of(Reason.NO_ROLE);
        }
        return roles.contains(Role.SYSTEM_ADMINISTRATOR) && roles.size() > 1
                ? Optional.of(Reason.ADMINISTRATOR_APART)
                : Optional.empty();
    }

    /** Nobody changes the rights of his own account, so there is always one administrator left. */
    static Optional<Reason> againstTouching(String username, String by) {
        return username.equals(by) ? Optional.of(Reason.OWN_ACCOUNT) : Optional.empty();
    }
}
