package vn.trachnhiem.app.account;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;
import vn.trachnhiem.web.accountbook.Account;
import vn.trachnhiem.web.accountbook.AccountBook;
import vn.trachnhiem.web.accountbook.AccountChange;
import vn.trachnhiem.web.accountbook.AccountChange.Kind;
import vn.trachnhiem.web.accountbook.Outcome;
import vn.trachnhiem.web.accountbook.Outcome.Done;
import vn.trachnhiem.web.accountbook.Outcome.DoneWithPassword;
import vn.trachnhiem.web.accountbook.Outcome.Reason;
import vn.trachnhiem.web.accountbook.Outcome.Refused;
import vn.trachnhiem.web.signin.SignedIn;

/** Where accounts are opened, changed, locked; a change, its record and the end of sessions are one transaction. */
public final class AccountDesk implements AccountBook {
    private final Accounts accounts;
    private final AccountTable table;
    private final TransactionOperations transactions;
    private final PasswordEncoder passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    public AccountDesk(Accounts accounts, JdbcClient jdbc, TransactionOperations transactions) {
        this.accounts = accounts;
        this.table = new AccountTable(jdbc);
        this.transactions = transactions;
    }

    @Override
    public List<Account> all() {
        return table.all();
    }

    @Override
    public Optional<Account> find(String username) {
        return table.find(username);
    }

    @Override
    public List<AccountChange> changes(String username) {
        return table.changes(username);
    }

    @Override
    public Outcome open(Account account, SignedIn by) {
        Optional<Reason> unfit = AccountRules.against(account);
        if (unfit.isPresent()) {
            return new Refused(unfit.get());
        }
        String password = OneTimePassword.next();
        BooleanSupplier insert =
                () -> accounts.insert(account.username(), password, account.actor(), account.displayName(), true);
        return inOne(account.username(), Kind.OPENED, by.getUsername(), insert)
                ? new DoneWithPassword(password)
                : new Refused(Reason.NAME_TAKEN);
    }

    @Override
    public Outcome change(Account account, SignedIn by) {
        return AccountRules.against(account)
                .<Outcome>map(Refused::new)
                .orElseGet(() -> touch(account.username(), Kind.CHANGED, by, () -> table.update(account), new Done()));
    }

    @Override
    public Outcome reset(String username, SignedIn by) {
        String password = OneTimePassword.next();
        String hash = passwords.encode(password);
        return touch(
                username, Kind.RESET, by, () -> table.password(username, hash, true), new DoneWithPassword(password));
    }

    @Override
    public Outcome lock(String username, SignedIn by) {
        return touch(username, Kind.LOCKED, by, () -> table.locked(username, true), new Done());
    }

    @Override
    public Outcome unlock(String username, SignedIn by) {
        return touch(username, Kind.UNLOCKED, by, () -> table.locked(username, false), new Done());
    }

    @Override
    public Optional<SignedIn> changePassword(String username, String present, String chosen) {
        boolean own = accounts.find(username)
                .filter(account -> passwords.matches(present, account.getPassword()))
                .isPresent();
        if (!own) {
            return Optional.empty();
        }
        String hash = passwords.encode(chosen);
        inOne(username, Kind.PASSWORD_CHOSEN, username, () -> table.password(username, hash, false));
        return accounts.find(username);
    }

    private Outcome touch(String username, Kind what, SignedIn by, BooleanSupplier change, Outcome done) {
        Optional<Reason> own = AccountRules.againstTouching(username, by.getUsername());
        if (own.isPresent()) {
            return new Refused(own.get());
        }
        return inOne(username, what, by.getUsername(), change) ? done : new Refused(Reason.UNKNOWN);
    }

    /** A session goes on with the rights and the password it began with, so it ends; but not that of an owner who chose a password. */
    private boolean inOne(String username, Kind what, String by, BooleanSupplier change) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            boolean changed = change.getAsBoolean();
            if (changed) {
                table.record(username, what, by);
            }
            if (changed && what != Kind.PASSWORD_CHOSEN) {
                table.endSessions(username);
            }
            return changed;
        }));
    }
}
