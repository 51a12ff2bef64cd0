package vn.trachnhiem.command.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.directive.DirectiveEvent;
import vn.trachnhiem.shared.directive.DirectiveEvent.DirectiveIssued;
import vn.trachnhiem.shared.directive.DirectiveRejection;
import vn.trachnhiem.shared.directive.IssueDirective;

/**
 * A confirmed document is put in force, from a day not before its date of issue. That day may lie ahead, or before the reading of a
 * document that was registered late.
 */
public final class IssueDirectiveDecider {
    private IssueDirectiveDecider() {}

    public static Decision<DirectiveEvent> decide(IssueDirective c, DirectiveState state, Rules rules) {
        return switch (state) {
            case DirectiveState.Unregistered() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case RegisteredDirective unconfirmed -> Decision.rejected(DirectiveRejection.NOT_CONFIRMED);
            case DirectiveState.InForce() -> Decision.rejected(DirectiveRejection.IN_FORCE);
            case DirectiveState.Confirmed(var issuedOn) ->
                Guard.<DirectiveEvent>of(c.act(), rules, Role.CHIEF_OF_OFFICE, Role.CHAIRMAN)
                        .when(isBefore(c.act().effectiveOn(), issuedOn), ActRejection.BEFORE_ITS_CAUSE)
                        .accept(() -> new DirectiveIssued(c.directive(), c.act()));
        };
    }

    private static boolean isBefore(LocalDate inForce, @Nullable LocalDate issuedOn) {
        return issuedOn != null && inForce.isBefore(issuedOn);
    }
}
