package vn.trachnhiem.command.automation;

import java.util.List;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;

/** What the ledger does of itself because of another act: by that act's document, on its dates. */
final class LedgerAct {
    static final Actor LEDGER =
            new Actor(new PersonId("person-ledger"), new AgencyId("agency-ledger"), List.of(Role.LEDGER));

    private LedgerAct() {}

    /**
     * @param key made from the id of the event that is the cause, so that hearing of it again appends nothing
     */
    static Act because(Act cause, String reason, String key) {
        return new Act(LEDGER, Capacity.DIRECT, cause.document(), cause.effectiveOn(), cause.at(), reason, key);
    }
}
