package vn.trachnhiem.web.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.web.accountbook.Account;
import vn.trachnhiem.web.acting.Typed;
import vn.trachnhiem.web.asking.Choice;
import vn.trachnhiem.web.signin.Standing;

/** The fields of an account. */
final class AccountForm {
    /** Stands for an agency that the register does not have yet: the ledger itself. */
    private static final AgencyId NOT_YET = new AgencyId("agency-ledger");

    private AccountForm() {}

    /** Every role that a person can have. */
    static List<Role> roles() {
        return Arrays.stream(Role.values()).filter(role -> role != Role.LEDGER).toList();
    }

    /** An account to be opened: without a person from the register it stands for one of its own, whose name can be entered later. */
    static Account read(Typed typed, String username) {
        return read(typed, username, PersonId.from("account/" + username));
    }

    /** An account to be changed: without another person from the register it goes on standing for the one it stood for. */
    static Account read(Typed typed, Account present) {
        return read(typed, present.username(), present.actor().person());
    }

    private static Account read(Typed typed, String username, PersonId otherwise) {
        String name = typed.text("displayName");
        if (chosen(typed).isEmpty()) {
            typed.refuse("roles", "account.NO_ROLE");
        }
        return new Account(
                username, new Actor(person(typed, otherwise), agency(typed), chosen(typed)), name, Standing.ACTIVE);
    }

    static Typed of(Account account) {
        return Typed.of(Map.of(
                "displayName", List.of(account.displayName()),
                "person", List.of(account.actor().person().value()),
                "agency", List.of(account.actor().agency().value()),
                "roles", account.actor().roles().stream().map(Enum::name).toList()));
    }

    private static List<Role> chosen(Typed typed) {
        return typed.values("roles").stream()
                .flatMap(name -> Optional.ofNullable(Choice.of(Role.class, name)).stream())
                .toList();
    }

    private static PersonId person(Typed typed, PersonId otherwise) {
        String id = typed.value("person");
        return id.startsWith("person-") ? new PersonId(id) : otherwise;
    }

    private static AgencyId agency(Typed typed) {
        String id = typed.value("agency");
        return id.startsWith("agency-") ? new AgencyId(id) : NOT_YET;
    }
}
