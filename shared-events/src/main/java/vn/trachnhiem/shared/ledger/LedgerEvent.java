package vn.trachnhiem.shared.ledger;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.WireName;

/** What the ledger says of itself. */
public sealed interface LedgerEvent extends Event {
    @Override
    default String subject() {
        return "ledger";
    }

    /** This is a demo ledger: its persons are fictitious, its past was recorded by a scripted clock. */
    @WireName("ledger.demo-declared")
    record DemoDeclared(String province, Act act) implements LedgerEvent {}
}
