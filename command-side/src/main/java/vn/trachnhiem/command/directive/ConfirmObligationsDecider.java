package vn.trachnhiem.command.directive;

import java.util.List;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.directive.ConfirmObligations;
import vn.trachnhiem.shared.directive.DirectiveEvent;
import vn.trachnhiem.shared.directive.DirectiveEvent.ObligationsConfirmed;
import vn.trachnhiem.shared.directive.DirectiveRejection;

/** The Chief of Office confirms once every operative provision was read, none of them by himself (domain, E.1.4). */
public final class ConfirmObligationsDecider {
    private ConfirmObligationsDecider() {}

    public static Decision<DirectiveEvent> decide(ConfirmObligations c, DirectiveState state, Rules rules) {
        return switch (state) {
            case DirectiveState.Unregistered() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case DirectiveState.Confirmed confirmed -> Decision.rejected(DirectiveRejection.ALREADY_CONFIRMED);
            case DirectiveState.InForce() -> Decision.rejected(DirectiveRejection.ALREADY_CONFIRMED);
            case RegisteredDirective directive -> decide(c, directive, rules);
        };
    }

    private static Decision<DirectiveEvent> decide(ConfirmObligations c, RegisteredDirective directive, Rules rules) {
        List<String> unread = directive.unread();
        boolean interpreted =
                directive.readings().readers().contains(c.act().by().person());
        return Guard.<DirectiveEvent>of(c.act(), rules, Role.CHIEF_OF_OFFICE)
                .when(interpreted, DirectiveRejection.CONFIRMER_INTERPRETED)
                .unless(unread.isEmpty(), DirectiveRejection.NOT_COVERED, String.join(", ", unread))
                .hasHappened()
                .notBefore(directive.readings().latestOn())
                .accept(() -> new ObligationsConfirmed(c.directive(), c.act()));
    }
}
