package vn.trachnhiem.shared.ledger;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;

/** Says, as the first act of a ledger, that all its persons are fictitious and that a scripted clock recorded its past. */
public record DeclareDemo(String province, Act act) implements Command {
    @Override
    public String subject() {
        return "ledger";
    }
}
