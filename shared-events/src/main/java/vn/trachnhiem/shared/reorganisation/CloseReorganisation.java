package vn.trachnhiem.shared.reorganisation;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.ReorganisationId;

/** Closes a reorganisation; not while an open obligation has no receiver. */
public record CloseReorganisation(ReorganisationId reorganisation, Act act) implements Command {
    @Override
    public String subject() {
        return reorganisation.value();
    }
}
