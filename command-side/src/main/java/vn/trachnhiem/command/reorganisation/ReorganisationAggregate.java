package vn.trachnhiem.command.reorganisation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import vn.trachnhiem.command.Past;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.command.SubjectAggregate;
import vn.trachnhiem.shared.Outcome;
import vn.trachnhiem.shared.reorganisation.CloseReorganisation;
import vn.trachnhiem.shared.reorganisation.DissolveAgencies;
import vn.trachnhiem.shared.reorganisation.DivideAgency;
import vn.trachnhiem.shared.reorganisation.ListOpenObligations;
import vn.trachnhiem.shared.reorganisation.MergeAgencies;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.SettleObligation;

/** Where the acts about a reorganisation arrive. */
public class ReorganisationAggregate extends SubjectAggregate<ReorganisationState, ReorganisationEvent> {
    public ReorganisationAggregate() {
        super(new ReorganisationState.Undecided(), ReorganisationEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(MergeAgencies command, Rules rules) {
        return decide(command, MergeAgenciesDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(DivideAgency command, Rules rules) {
        return decide(command, DivideAgencyDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(DissolveAgencies command, Rules rules) {
        return decide(command, DissolveAgenciesDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ListOpenObligations command, Rules rules, Past past) {
        return decide(command, (c, state, now) -> ListOpenObligationsDecider.decide(c, state, now, past), rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(SettleObligation command, Rules rules) {
        return decide(command, SettleObligationDecider::decide, rules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(CloseReorganisation command, Rules rules) {
        return decide(command, CloseReorganisationDecider::decide, rules);
    }
}
