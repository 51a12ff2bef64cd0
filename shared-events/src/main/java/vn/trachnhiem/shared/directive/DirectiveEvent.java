package vn.trachnhiem.shared.directive;

import java.util.List;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.WireName;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.identity.DirectiveId;

/** What happens to a directing document. */
public sealed interface DirectiveEvent extends Event {
    DirectiveId directive();

    @Override
    default String subject() {
        return directive().value();
    }

    /** A document is in the register. */
    @WireName("directive.registered")
    record DirectiveRegistered(
            DirectiveId directive,
            DirectiveHeader header,
            FileRef source,
            FileRef text,
            List<Provision> provisions,
            Act act)
            implements DirectiveEvent {}

    /** An officer read a provision; an earlier reading of the same provision is replaced. */
    @WireName("directive.provision-interpreted")
    record ProvisionInterpreted(DirectiveId directive, String provision, List<Obligation> obligations, Act act)
            implements DirectiveEvent {}

    /** A second person confirmed all obligations. */
    @WireName("directive.obligations-confirmed")
    record ObligationsConfirmed(DirectiveId directive, Act act) implements DirectiveEvent {}

    /** The document is in force from the effective date. */
    @WireName("directive.issued")
    record DirectiveIssued(DirectiveId directive, Act act) implements DirectiveEvent {}
}
