package vn.trachnhiem.command.ledger;

import vn.trachnhiem.command.State;
import vn.trachnhiem.shared.ledger.LedgerEvent;
import vn.trachnhiem.shared.ledger.LedgerEvent.DemoDeclared;

/** What the ledger has said of itself. */
public sealed interface LedgerState extends State<LedgerState, LedgerEvent> {
    /** Nothing is said yet: the ledger is a real one. */
    record Undeclared() implements LedgerState {}

    /** The ledger is a demo. */
    record Demo() implements LedgerState {}

    @Override
    default LedgerState evolve(LedgerEvent event) {
        return switch (event) {
            case DemoDeclared e -> new Demo();
        };
    }
}
