package vn.trachnhiem.command.ledger;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.ledger.DeclareDemo;
import vn.trachnhiem.shared.ledger.LedgerEvent;
import vn.trachnhiem.shared.ledger.LedgerEvent.DemoDeclared;

/** A demo ledger says so once, by the ledger itself or who runs it; that it is the very first event of all, the edge sees to. */
public final class DeclareDemoDecider {
    private DeclareDemoDecider() {}

    public static Decision<LedgerEvent> decide(DeclareDemo c, LedgerState state, Rules rules) {
        return Guard.<LedgerEvent>of(c.act(), rules, Role.LEDGER, Role.SYSTEM_ADMINISTRATOR)
                .unless(state instanceof LedgerState.Undeclared, ActRejection.ALREADY_EXISTS)
                .says(c.province())
                .hasHappened()
                .accept(() -> new DemoDeclared(c.province(), c.act()));
    }
}
