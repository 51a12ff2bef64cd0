package vn.trachnhiem.command.directive;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.command.SubjectAggregate;
import vn.trachnhiem.shared.Outcome;
import vn.trachnhiem.shared.directive.ConfirmObligations;
import vn.trachnhiem.shared.directive.DirectiveEvent;
import vn.trachnhiem.shared.directive.InterpretProvision;
import vn.trachnhiem.shared.directive.IssueDirective;
import vn.trachnhiem.shared.directive.RegisterDirective;
import vn.trachnhiem.shared.evidence.EvidenceStore;

/** Where the acts about a directing document arrive. */
public class DirectiveAggregate extends SubjectAggregate<DirectiveState, DirectiveEvent> {
    public DirectiveAggregate() {
        super(new DirectiveState.Unregistered(), DirectiveEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RegisterDirective command, Rules rules, EvidenceStore kept) {
        return decide(command, (c, state, r) -> RegisterDirectiveDecider.decide(c, state, r, kept), rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(InterpretProvision command, Rules rules, EvidenceStore kept) {
        return decide(command, (c, state, r) -> InterpretProvisionDecider.decide(c, state, r, kept), rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ConfirmObligations command, Rules rules) {
        return decide(command, ConfirmObligationsDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(IssueDirective command, Rules rules) {
        return decide(command, IssueDirectiveDecider::decide, rules);
    }
}
