package vn.trachnhiem.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.web.accountbook.Account;
import vn.trachnhiem.web.accountbook.AccountBook;
import vn.trachnhiem.web.accountbook.AccountChange;
import vn.trachnhiem.web.accountbook.Outcome;
import vn.trachnhiem.web.signin.SignedIn;
import vn.trachnhiem.web.signin.Standing;

/** A book of accounts in memory, which takes everything down unless told to refuse. */
final class FakeBook implements AccountBook {
    static final String PASSWORD = "mot-lan-thoi";

    final Map<String, Account> accounts = new TreeMap<>();
    private Outcome.@Nullable Reason refusal;

    void reset() {
        accounts.clear();
        refusal = null;
    }

    void refuse(Outcome.Reason reason) {
        refusal = reason;
    }

    @Override
    public List<Account> all() {
        return List.copyOf(accounts.values());
    }

    @Override
    public Optional<Account> find(String username) {
        return Optional.ofNullable(accounts.get(username));
    }

    @Override
    public Outcome open(Account account, SignedIn by) {
        return keep(account, new Outcome.DoneWithPassword(PASSWORD));
    }

    @Override
    public Outcome change(Account account, SignedIn by) {
        return keep(account, new Outcome.Done());
    }

    @Override
    public Outcome reset(String username, SignedIn by) {
        return keep(with(username, Standing.MUST_CHANGE_PASSWORD), new Outcome.DoneWithPassword(PASSWORD));
    }

    @Override
    public Outcome lock(String username, SignedIn by) {
        return keep(with(username, Standing.LOCKED), new Outcome.Done());
    }

    @Override
    public Outcome unlock(String username, SignedIn by) {
        return keep(with(username, Standing.ACTIVE), new Outcome.Done());
    }

    @Override
    public Optional<SignedIn> changePassword(String username, String present, String chosen) {
        return present.equals(PASSWORD) ? Optional.of(WebUnderTest.ADMINISTRATOR) : Optional.empty();
    }

    @Override
    public List<AccountChange> changes(String username) {
        return List.of();
    }

    private Account with(String username, Standing standing) {
        Account known = Objects.requireNonNull(accounts.get(username));
        return new Account(username, known.actor(), known.displayName(), standing);
    }

    private Outcome keep(Account account, Outcome done) {
        if (refusal != null) {
            return new Outcome.Refused(refusal);
        }
        accounts.put(account.username(), account);
        return done;
    }
}
