package vn.trachnhiem.command.directive;

import java.util.Optional;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.directive.DirectiveEvent;
import vn.trachnhiem.shared.directive.DirectiveEvent.ProvisionInterpreted;
import vn.trachnhiem.shared.directive.DirectiveRejection;
import vn.trachnhiem.shared.directive.InterpretProvision;
import vn.trachnhiem.shared.evidence.EvidenceStore;

/**
 * An officer of the provincial office reads a provision; until the obligations are confirmed, a new reading replaces the earlier one. A
 * provision that obliges nobody is read as such, with the reason.
 */
public final class InterpretProvisionDecider {
    private InterpretProvisionDecider() {}

    public static Decision<DirectiveEvent> decide(
            InterpretProvision c, DirectiveState state, Rules rules, EvidenceStore kept) {
        return switch (state) {
            case DirectiveState.Unregistered() -> Decision.rejected(ActRejection.UNKNOWN_SUBJECT);
            case DirectiveState.Confirmed confirmed -> Decision.rejected(DirectiveRejection.ALREADY_CONFIRMED);
            case DirectiveState.InForce() -> Decision.rejected(DirectiveRejection.ALREADY_CONFIRMED);
            case RegisteredDirective directive ->
                guard(c, directive, rules, kept)
                        .accept(() -> new ProvisionInterpreted(c.directive(), c.provision(), c.obligations(), c.act()));
        };
    }

    private static Guard<DirectiveEvent> guard(
            InterpretProvision c, RegisteredDirective directive, Rules rules, EvidenceStore kept) {
        var text = SourceText.open(kept, directive.text());
        var guard = Guard.<DirectiveEvent>of(c.act(), rules, Role.OFFICE_OFFICER)
                .unless(directive.provision(c.provision()).isPresent(), DirectiveRejection.PROVISION_UNKNOWN)
                .hasHappened()
                .notBefore(directive.registeredOn())
                .when(isSilent(c), DirectiveRejection.SILENT_WITHOUT_REASON)
                .when(text.isEmpty(), DirectiveRejection.SOURCE_MISSING);
        text.ifPresent(t -> directive
                .provision(c.provision())
                .ifPresent(provision -> new ReadingRule(provision, t, directive.readings()).check(guard, c)));
        return guard;
    }

    private static boolean isSilent(InterpretProvision c) {
        return c.obligations().isEmpty()
                && Optional.ofNullable(c.act().reason())
                        .filter(reason -> !reason.isBlank())
                        .isEmpty();
    }
}
