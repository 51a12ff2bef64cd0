package vn.trachnhiem.command.ledger;

import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Past;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.ledger.DeclareDemo;
import vn.trachnhiem.shared.ledger.LedgerEvent;
import vn.trachnhiem.shared.ledger.LedgerEvent.DemoDeclared;
import vn.trachnhiem.shared.ledger.LedgerRejection;

/**
 * A demo ledger says so once and before anything else, by the ledger itself or who runs it. Something else that is recorded at the very
 * same moment may still come first; that no account exists until the demo is declared, the edge sees to (ADR 0011).
 */
public final class DeclareDemoDecider {
    private DeclareDemoDecider() {}

    public static Decision<LedgerEvent> decide(DeclareDemo c, LedgerState state, Rules rules, Past past) {
        return Guard.<LedgerEvent>of(c.act(), rules, Role.LEDGER, Role.SYSTEM_ADMINISTRATOR)
                .unless(state instanceof LedgerState.Undeclared, ActRejection.ALREADY_EXISTS)
                .unless(past.isEmpty(), LedgerRejection.NOT_FIRST)
                .says(c.province())
                .hasHappened()
                .accept(() -> new DemoDeclared(c.province(), c.act()));
    }
}
