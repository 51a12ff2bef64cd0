package vn.trachnhiem.shared.directive;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.DirectiveId;

/** Puts a confirmed document in force. */
public record IssueDirective(DirectiveId directive, Act act) implements Command {
    @Override
    public String subject() {
        return directive.value();
    }
}
