package vn.trachnhiem.shared.directive;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.DirectiveId;

/** Confirms the interpretation; by another person than those who interpreted. */
public record ConfirmObligations(DirectiveId directive, Act act) implements Command {
    @Override
    public String subject() {
        return directive.value();
    }
}
