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

    static Account read(Typed typed, String username) {
        String name = typed.text("displayName");
        if (chosen(typed).isEmpty()) {
            typed.refuse("roles", "account.NO_ROLE");
        }
        return new Account(
                username, new Actor(person(typed, username), agency(typed), chosen(typed)), name, Standing.ACTIVE);
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

    /** Without one from the register the account stands for a person of its own, whose name can be entered later. */
    private static PersonId person(Typed typed, String username) {
        String id = typed.value("person");
        return id.startsWith("person-") ? new PersonId(id) : PersonId.from("account/" + username);
    }

    private static AgencyId agency(Typed typed) {
        String id = typed.value("agency");
        return id.startsWith("agency-") ? new AgencyId(id) : NOT_YET;
    }
}
